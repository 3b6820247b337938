import { Articles } from '../reading/Articles';
import { RecordCards } from './RecordCards';
import { RecordRows } from './RecordRows';
import type { EntityDefinition, SiteEntry } from './types';

interface ReadingsProps {
  entity: EntityDefinition;
  records: readonly SiteEntry[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
}

/** Records the way readers like to meet them: articles below one another, works side by side, all others in rows. */
export function Readings({ entity, records, heading }: ReadingsProps) {
  if (entity.isBlog) {
    return <Articles entity={entity} records={records} heading={heading} />;
  }
  const List = entity.cards ? RecordCards : RecordRows;
  return <List entity={entity} records={records} heading={heading} />;
}
