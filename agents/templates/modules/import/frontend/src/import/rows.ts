import { fieldKinds } from '../fields';
import { checkForm, requestBody, type FormShape } from '../records/form';
import type { ApiRecord } from '../records/types';

export interface ImportRow {
  /** The cells as they were written, by column. */
  cells: Readonly<Record<string, string>>;
  /** What is wrong, in words; empty when the row can be imported. */
  errors: string[];
  body: Record<string, unknown>;
}

/** Records that rows may name, by the name of their entity. */
export type Targets = Readonly<Record<string, readonly ApiRecord[]>>;

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The names of the fields and relations that the columns stand for; nothing for columns that mean nothing here. */
export function columnsOf(shape: FormShape, header: readonly string[]): (string | undefined)[] {
  const members = [...shape.fields, ...shape.relations];
  return header.map(
    (cell) =>
      members.find(({ name, label }) => [plain(name), plain(label)].includes(plain(cell)))?.name,
  );
}

/** A cell as the form would hold it: a check box, a list, or an option whatever case it has in the file. */
function fieldText(field: FormShape['fields'][number], text: string): string {
  const option = field.options?.find(({ value }) => value.toLowerCase() === text.toLowerCase());
  const kind = fieldKinds[field.kind];
  if (kind.bare) {
    return /^(yes|true|1|x)$/i.test(text) ? 'true' : '';
  }
  if (kind.always) {
    return text.replace(/;\s*/g, '\n');
  }
  return option?.value ?? text;
}

function idsOf(text: string, known: readonly ApiRecord[]): { ids: string; missing: string[] } {
  const names = text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  const found = names.map((name) =>
    known.find(({ label }) => label.toLowerCase() === name.toLowerCase()),
  );
  return {
    ids: found.flatMap((record) => record?.id ?? []).join(','),
    missing: names.filter((_, i) => !found[i]),
  };
}

/** Reads rows by the same rules as the form that makes a record by hand. */
export function readRows(
  shape: FormShape,
  table: readonly (readonly string[])[],
  targets: Targets,
): ImportRow[] {
  const [header = [], ...lines] = table;
  const columns = columnsOf(shape, header);
  return lines.map((line) => {
    const cells: Record<string, string> = {};
    columns.forEach((name, i) => {
      if (name !== undefined) {
        cells[name] = (line[i] ?? '').trim();
      }
    });
    const values: Record<string, string> = {};
    const errors: string[] = [];
    for (const field of shape.fields) {
      values[field.name] = fieldText(field, cells[field.name] ?? field.initial ?? '');
    }
    for (const { name, key, target } of shape.relations) {
      const { ids, missing } = idsOf(cells[name] ?? '', targets[target] ?? []);
      values[key] = ids;
      errors.push(...missing.map((label) => `There is no "${label}".`));
    }
    const found = checkForm(shape, values);
    for (const { name, label } of shape.fields) {
      const error = found[name];
      if (error) {
        errors.push(`${label}: ${error}`);
      }
    }
    for (const { key, label } of shape.relations) {
      if (found[key] && errors.length === 0) {
        errors.push(`${label}: ${found[key]}`);
      }
    }
    return { cells, errors, body: requestBody(shape, values) };
  });
}
