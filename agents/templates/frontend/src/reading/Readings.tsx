import type { ApiRecord, EntityDefinition } from '../records/types';
import { Articles } from './Articles';
import { Works } from './Works';

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
    <Works entity={entity} records={records} heading={heading} />
  );
}
