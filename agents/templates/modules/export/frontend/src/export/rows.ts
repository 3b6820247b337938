import type { ApiRecord, EntityDefinition, Reference } from '../records/types';

function plainText(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(plainText).join('; ');
  }
  if (typeof value === 'object' && value !== null) {
    return (value as Reference).label;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** Cents are written as people count money. */
function valueOf(record: ApiRecord, name: string, kind?: string): string {
  const value = record[name];
  return kind === 'money' && typeof value === 'number'
    ? (value / 100).toFixed(2)
    : plainText(value);
}

/** Records as a table with a heading. */
export function rowsOf(entity: EntityDefinition, records: readonly ApiRecord[]): string[][] {
  const columns: { name: string; label: string; kind?: string }[] = [
    ...entity.fields,
    ...entity.relations,
  ];
  return [
    columns.map(({ label }) => label),
    ...records.map((record) => columns.map(({ name, kind }) => valueOf(record, name, kind))),
  ];
}
