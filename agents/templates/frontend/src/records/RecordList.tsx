{{#hasFaces}}
import { Faces } from './Faces';
{{/hasFaces}}
import type { ListState } from './listState';
import { RecordCards } from './RecordCards';
{{#hasRows}}
import { RecordRows } from './RecordRows';
{{/hasRows}}
import { RecordTable } from './RecordTable';
import type { ApiRecord, EntityDefinition } from './types';

interface RecordListProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
  /** What to leave out because it is the same for every record. */
  without?: string;
  /** Lets people sort a table by its columns. */
  state?: ListState;
  addressOf?: (entity: EntityDefinition, id: number) => string;
}

/** Records in the way that suits their kind. */
export function RecordList({ state, ...list }: RecordListProps) {
  const { entity } = list;
{{#hasFaces}}
  if (entity.listing === 'faces') {
    return <Faces {...list} />;
  }
{{/hasFaces}}
{{#hasRows}}
  if (entity.listing === 'rows') {
    return <RecordRows {...list} />;
  }
{{/hasRows}}
  return entity.cards ? <RecordCards {...list} /> : <RecordTable {...list} state={state} />;
}
