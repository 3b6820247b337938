import type { ApiRecord, EntityDefinition, Reference } from '../records/types';

/** One value as a cell: quoted where it has to be, and never read as a formula by a spreadsheet. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

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

/** A table with a heading, after RFC 4180. */
export function toCsv(entity: EntityDefinition, records: readonly ApiRecord[]): string {
  const columns: { name: string; label: string; kind?: string }[] = [
    ...entity.fields,
    ...entity.relations,
  ];
  const rows = [
    columns.map(({ label }) => label),
    ...records.map((record) => columns.map(({ name, kind }) => valueOf(record, name, kind))),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
