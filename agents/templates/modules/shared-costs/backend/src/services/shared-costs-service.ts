import { z } from 'zod';
import { database, delegateOf, type Row } from '../database.js';
import { conflict, forbidden, unauthenticated } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { shared } from '../models/shared-costs.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { balancesOf, paymentsOf } from './balances.js';
import type { RecordWrite } from './changes.js';
import { includeOf, labelOf } from './presenter.js';
import type { QueryParameters } from './query.js';

const parameters = z.object({ group: z.coerce.number().int().positive().optional() });

async function rowsOf(entity: string, account: Account | null, where: object = {}) {
  const resource = resourceNamed(entity);
  if (reach(resource.access.read, account) === 'none')
    throw account ? forbidden() : unauthenticated();
  return delegateOf(database, resource.model).findMany({
    where: { AND: [readable(resource, account), where] },
    include: includeOf(resource),
    orderBy: { id: 'asc' },
  });
}

/** Those of one group, such as a trip; all where there is none. */
const within = (group?: number) =>
  shared.groupId !== null && group !== undefined ? { [shared.groupId]: group } : {};

/** The people of a group, where people say to which they belong. */
function peopleWithin(group?: number): object {
  if (shared.groups === null || group === undefined) return {};
  return shared.isInMany
    ? { [shared.groups]: { some: { id: group } } }
    : { [shared.groups]: { id: group } };
}

const amountOf = (row: Row) => Number(row[shared.amount]);

/** What a cost was for; costs without a category stand together. */
function categoryOf(cost: Row): string {
  const value = shared.category === null ? null : cost[shared.category];
  if (shared.categoryOf !== null && value) return labelOf(shared.categoryOf, value as Row);
  return typeof value === 'string' && value ? value : 'Other';
}

function categoriesOf(costs: readonly Row[]) {
  const totals = new Map<string, number>();
  for (const cost of costs) {
    const label = categoryOf(cost);
    totals.set(label, (totals.get(label) ?? 0) + amountOf(cost));
  }
  return [...totals]
    .map(([label, total]) => ({ label, total }))
    .sort((a, b) => b.total - a.total || a.label.localeCompare(b.label));
}

/** Who paid what and owes whom, what was settled, and what was spent on what. */
export async function showSharedCosts(query: QueryParameters, account: Account | null) {
  const { group } = parameters.parse({ group: query.group });
  const [groups, people, costs, settlements] = await Promise.all([
    shared.group === null ? [] : rowsOf(shared.group, account),
    rowsOf(shared.person, account, peopleWithin(group)),
    rowsOf(shared.cost, account, within(group)),
    rowsOf(shared.settlement, account, within(group)),
  ]);
  const labels = new Map(people.map((row) => [row.id, labelOf(shared.person, row)]));
  const personOf = (id: number) => ({ id, label: labels.get(id) ?? '' });
  const settled = settlements.map((row) => ({
    id: row.id,
    date: String(row.date),
    from: Number(row[shared.fromId]),
    to: Number(row[shared.toId]),
    amount: Number(row.amount),
  }));
  const balances = balancesOf(
    [...labels.keys()],
    costs.map((row) => ({
      payer: Number(row[shared.payerId]),
      amount: amountOf(row),
      sharers: (row[shared.sharers] as Row[]).map(({ id }) => id),
    })),
    settled,
  );
  return {
    groups: groups.map((row) => ({ id: row.id, label: labelOf(shared.group ?? '', row) })),
    people: balances.map((row) => ({ ...row, label: labels.get(row.id) ?? '' })),
    debts: paymentsOf(balances).map(({ from, to, amount }) => ({
      from: personOf(from),
      to: personOf(to),
      amount,
    })),
    settled: settled
      .map((row) => ({ ...row, from: personOf(row.from), to: personOf(row.to) }))
      .sort((a, b) => b.date.localeCompare(a.date) || b.id - a.id),
    categories: categoriesOf(costs),
  };
}

/** Nobody settles with himself. */
export function keepPayersApart({ resource, after }: RecordWrite): Promise<void> {
  const isOne = after !== null && after[shared.fromId] === after[shared.toId];
  if (resource.name === shared.settlement && isOne)
    return Promise.reject(conflict('Nobody can settle with himself.'));
  return Promise.resolve();
}
