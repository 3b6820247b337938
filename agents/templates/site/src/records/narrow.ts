import { fieldKinds } from '../fields';
import { fieldNamed, referencesOf, relationNamed } from './members';
import type { EntityDefinition, SiteEntry } from './types';

type Get = (name: string) => string;

/** What stands in the address besides filters; no field has a name like these. */
export const parameters = {
  search: 'search-for',
  order: 'sort-by',
  compare: 'side-by-side',
} as const;

interface Order {
  value: string;
  label: string;
}

/** The records that fit what a list is asked for, in the order it is asked for. */
export function narrowed(
  entity: EntityDefinition,
  entries: readonly SiteEntry[],
  get: Get,
): SiteEntry[] {
  const words = get(parameters.search).toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = entries.filter((entry) => {
    const text = wordsOf(entity, entry);
    return (
      words.every((word) => text.includes(word)) &&
      (entity.filters ?? []).every((name) => fits(entity, entry, name, get))
    );
  });
  return sorted(fitting, get(parameters.order) || (entity.dateField ? `-${entity.dateField}` : ''));
}

/** Everything that can be found by its words. */
function wordsOf(entity: EntityDefinition, entry: SiteEntry): string {
  const own = entity.fields.flatMap(({ name }) => entry[name]);
  const related = entity.relations.flatMap((relation) => referencesOf(entry, relation));
  return [entry.label, ...own, ...related.map(({ label }) => label)]
    .filter((value) => typeof value === 'string')
    .join(' ')
    .toLowerCase();
}

function fits(entity: EntityDefinition, entry: SiteEntry, name: string, get: Get): boolean {
  const relation = relationNamed(entity, name);
  if (relation) {
    const wanted = get(relation.filter);
    return !wanted || referencesOf(entry, relation).some(({ id }) => String(id) === wanted);
  }
  const field = fieldNamed(entity, name);
  if (field && fieldKinds[field.kind].range) {
    return isWithin(entry[name], get(`${name}From`), get(`${name}To`));
  }
  const wanted = get(name);
  return !wanted || [entry[name]].flat().some((value) => String(value) === wanted);
}

function isWithin(value: unknown, from: string, to: string): boolean {
  if (!from && !to) {
    return true;
  }
  if (typeof value === 'number') {
    return (!from || value >= Number(from)) && (!to || value <= Number(to));
  }
  const text = typeof value === 'string' ? value : '';
  return text !== '' && (!from || text >= from) && (!to || text <= to);
}

/** By the value of a field, downwards where its name begins with "-"; without any, as they stand. */
function sorted(entries: readonly SiteEntry[], order: string): SiteEntry[] {
  const name = order.replace(/^-/, '');
  const sign = order.startsWith('-') ? -1 : 1;
  return name ? entries.toSorted((a, b) => sign * compared(a[name], b[name])) : [...entries];
}

function compared(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') {
    return a - b;
  }
  return textOf(a).localeCompare(textOf(b), 'en', { numeric: true });
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

/** The orders in which a list can be seen. */
export function ordersOf(entity: EntityDefinition): Order[] {
  const names = [entity.titleField ?? [], entity.columns].flat();
  const orders = names.flatMap((name) => {
    const field = fieldNamed(entity, name);
    return field && !fieldKinds[field.kind].wide
      ? [
          { value: name, label: `${field.label}, ascending` },
          { value: `-${name}`, label: `${field.label}, descending` },
        ]
      : [];
  });
  return [{ value: '', label: entity.dateField ? 'Newest first' : 'Default order' }, ...orders];
}
