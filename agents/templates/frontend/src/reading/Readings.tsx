import { publicPages } from '../records/addresses';
import { RecordCards } from '../records/RecordCards';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { Articles } from './Articles';

interface ReadingsProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
}

/** Records the way readers like to meet them: articles below one another, works side by side. */
export function Readings({ entity, records, heading }: ReadingsProps) {
  return entity.isBlog ? (
    <Articles entity={entity} records={records} heading={heading} />
  ) : (
    <RecordCards
      entity={entity}
      records={records}
      heading={heading}
      addressOf={publicPages.record}
    />
  );
}
