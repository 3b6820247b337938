import type { Result } from './calculator';

/** The result as plain text, to be pasted elsewhere. */
export function textOf(title: string, { label, value, details, table }: Result): string {
  const lines = [...details.map((one) => `${one.label}: ${one.value}`)];
  const rows = table ? [table.columns, ...table.rows].map((row) => row.join('\t')) : [];
  return [title, `${label}: ${value}`, ...lines, ...rows].join('\n');
}
