import { z } from 'zod';
import { invalid } from '../errors.js';
import type { FieldType, ResourceDefinition } from '../models/resource.js';
import type { Account } from './accounts.js';
{{#hasDeadlines}}
import { deadlineConditions } from './deadlines.js';
{{/hasDeadlines}}

export type QueryParameters = Record<string, unknown>;

export interface Page {
  page: number;
  pageSize: number;
}

const RESERVED = new Set(['q', 'page', 'pageSize', 'sort']);
const NUMERIC: readonly FieldType[] = ['integer', 'number', 'money', 'duration', 'rating'];
const TEXTUAL: readonly FieldType[] = ['string', 'text', 'list'];
const RANGED: readonly FieldType[] = [...NUMERIC, 'date', 'time', 'dateTime'];

const paging = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});

export function parsePage(query: QueryParameters): Page {
  return paging.parse({ page: query.page, pageSize: query.pageSize });
}

function valuesOf(query: QueryParameters, name: string): string[] {
  const value = query[name];
  const values = Array.isArray(value) ? value : [value];
  return values.filter((item): item is string => typeof item === 'string' && item !== '');
}

function coerce(name: string, type: FieldType, value: string): unknown {
  if (type === 'boolean') return value === 'true';
  if (NUMERIC.includes(type)) {
    const number = Number(value);
    if (!Number.isFinite(number)) throw invalid([{ field: name, message: 'Must be a number' }]);
    return number;
  }
  if (type === 'dateTime') {
    const date = new Date(value);
    if (Number.isNaN(date.getTime())) throw invalid([{ field: name, message: 'Must be a date' }]);
    return date;
  }
  return value;
}

function idsOf(query: QueryParameters, name: string): (number | null)[] {
  return valuesOf(query, name).map((value) => {
    if (value === 'none') return null;
    const id = Number(value);
    if (!Number.isInteger(id)) throw invalid([{ field: name, message: 'Must be an id' }]);
    return id;
  });
}

function valueCondition(name: string, type: FieldType, values: readonly string[]): object {
  if (type === 'list')
    return { OR: values.map((value) => ({ [name]: { contains: JSON.stringify(value) } })) };
  const wanted = values.map((value) => coerce(name, type, value));
  // The database knows no list of truths.
  return type === 'boolean'
    ? { OR: wanted.map((value) => ({ [name]: value })) }
    : { [name]: { in: wanted } };
}

function fieldConditions(resource: ResourceDefinition, query: QueryParameters): object[] {
  const conditions: object[] = [];
  for (const [name, { type }] of Object.entries(resource.fields)) {
    if (RESERVED.has(name)) continue;
    const values = valuesOf(query, name);
    if (values.length > 0) conditions.push(valueCondition(name, type, values));
    const [part] = TEXTUAL.includes(type) ? valuesOf(query, `${name}Contains`) : [];
    if (part) conditions.push({ [name]: { contains: part } });
    if (!RANGED.includes(type)) continue;
    const [from] = valuesOf(query, `${name}From`);
    const [to] = valuesOf(query, `${name}To`);
    if (from) conditions.push({ [name]: { gte: coerce(`${name}From`, type, from) } });
    if (to) conditions.push({ [name]: { lte: coerce(`${name}To`, type, to) } });
  }
  return conditions;
}

function relationConditions(resource: ResourceDefinition, query: QueryParameters): object[] {
  return Object.entries(resource.relations).flatMap(([name, relation]): object[] => {
    const parameter = relation.many ? relation.filter : relation.column;
    const ids = idsOf(query, parameter);
    if (ids.length === 0) return [];
    const known = ids.filter((id) => id !== null);
    if (relation.many) return [{ [name]: { some: { id: { in: known } } } }];
    const none = ids.includes(null) ? [{ [parameter]: null }] : [];
    return [{ OR: [{ [parameter]: { in: known } }, ...none] }];
  });
}

function toggleConditions(
  resource: ResourceDefinition,
  query: QueryParameters,
  account: Account | null,
): object[] {
  return (resource.toggles ?? []).flatMap((toggle) => {
    const [value] = valuesOf(query, toggle.flag);
    if (value === undefined) return [];
    const mine = { [toggle.accountColumn]: account?.id ?? -1 };
    return [{ [toggle.relation]: value === 'true' ? { some: mine } : { none: mine } }];
  });
}

/** Every word must occur in one of the searched values. */
function searchConditions(resource: ResourceDefinition, query: QueryParameters): object[] {
  const words = (valuesOf(query, 'q')[0] ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
  if (resource.search.length === 0) return [];
  return words.map((word) => ({
    OR: resource.search.map((path) =>
      path.reduceRight<object>((inner, step) => ({ [step]: inner }), { contains: word }),
    ),
  }));
}

export function conditionsOf(
  resource: ResourceDefinition,
  query: QueryParameters,
  account: Account | null,
): object[] {
  return [
    ...fieldConditions(resource, query),
    ...relationConditions(resource, query),
    ...toggleConditions(resource, query, account),
    ...searchConditions(resource, query),
{{#hasDeadlines}}
    ...deadlineConditions(resource, query.standing),
{{/hasDeadlines}}
  ];
}

export function orderOf(
  resource: ResourceDefinition,
  titleOf: (target: string) => readonly (readonly string[])[],
  query: QueryParameters,
): object[] {
  const fallback = { id: resource.oldestFirst ? 'asc' : 'desc' };
  const [sort] = valuesOf(query, 'sort');
  if (!sort) return [fallback];
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const name = sort.replace(/^-/, '');
  if (name in resource.fields || ['id', 'createdAt', 'updatedAt'].includes(name))
    return [{ [name]: direction }, fallback];
  const relation = resource.relations[name];
  const path = relation && !relation.many && titleOf(relation.target)[0];
  if (!path) throw invalid([{ field: 'sort', message: `Cannot sort by "${name}"` }]);
  return [
    { [name]: path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), direction) },
    fallback,
  ];
}
