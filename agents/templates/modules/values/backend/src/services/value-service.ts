import { database, delegateOf } from '../database.js';
import { notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { valuedLists } from '../models/values.js';
import { readable } from './access.js';
import type { Account } from './accounts.js';

/** Nobody chooses among more; what is sought is typed then. */
const MOST = 40;

/** What the records that the account may see have in a field, once each. */
export async function listValues(path: string, field: string, account: Account | null) {
  const list = valuedLists.find((candidate) => candidate.path === path);
  if (!list?.fields.includes(field)) throw notFound('This list of values');
  const resource = resourceNamed(list.entity);
  const groups = await delegateOf(database, resource.model).groupBy({
    by: [field],
    where: readable(resource, account),
  });
  const isList = resource.fields[field]?.type === 'list';
  const texts = groups.flatMap((group): unknown =>
    isList ? (JSON.parse(group[field] as string) as unknown) : group[field],
  );
  const known = texts.filter((value) => typeof value === 'string' && value !== '') as string[];
  const values = [...new Set(known)].sort((a, b) => a.localeCompare(b, 'en'));
  return { items: values.slice(0, MOST), total: values.length };
}
