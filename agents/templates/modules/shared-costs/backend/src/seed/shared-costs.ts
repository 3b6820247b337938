import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { shared } from '../models/shared-costs.js';

/** What people who share something spend, in cents, by what it was for. */
const spent: readonly (readonly [description: string, category: string, amount: number])[] = [
  ['Weekly shop', 'Groceries', 6480],
  ['Electricity', 'Utilities', 9150],
  ['Cleaning supplies', 'Household', 1875],
  ['Internet', 'Utilities', 3990],
  ['Film night', 'Leisure', 2460],
  ['Train tickets', 'Transport', 11800],
  ['Dinner for all', 'Food', 8640],
  ['Two nights in town', 'Accommodation', 24600],
  ['Museum', 'Activities', 4800],
  ['Fuel', 'Travel', 5730],
  ['Deposit for the hall', 'Fees', 15000],
  ['Market vegetables', 'Groceries', 2730],
  ['New balls and nets', 'Equipment', 7320],
  ['Breakfast', 'Food', 3150],
  ['Boat hire', 'Activities', 9600],
  ['Rent share of the cellar', 'Rent', 12000],
];

const FEWEST = 8;
const EVERY_DAYS = 4;

function dayBefore(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

interface Category {
  label: string;
  /** What a cost keeps of it: the text itself, or the id of the record. */
  value: unknown;
}

async function categories(): Promise<Category[]> {
  if (shared.category === null) return [];
  if (shared.categoryOf !== null) {
    const rows = await delegateOf(database, resourceNamed(shared.categoryOf).model).findMany({});
    return rows.map(({ id, name }) => ({ label: String(name), value: id }));
  }
  const { options = [] } = resourceNamed(shared.cost).fields[shared.category] ?? {};
  return options.map((option) => ({ label: option, value: option }));
}

/** Costs of the last weeks that people took turns to pay, and one debt that is settled. */
export async function seed(): Promise<void> {
  const people = await delegateOf(database, resourceNamed(shared.person).model).findMany({
    orderBy: { id: 'asc' },
  });
  const groups =
    shared.group === null
      ? []
      : await delegateOf(database, resourceNamed(shared.group).model).findMany({});
  const known = await categories();
  const fitting = spent.filter(([, category]) => known.some(({ label }) => label === category));
  const rows = fitting.length >= FEWEST / 2 ? fitting : spent.slice(0, FEWEST);
  const column = shared.categoryOf === null ? shared.category : `${shared.category ?? ''}Id`;
  const group = (i: number) =>
    shared.groupId === null ? {} : { [shared.groupId]: groups[i % groups.length]?.id };
  const costs = delegateOf(database, resourceNamed(shared.cost).model);
  for (const [i, [title, category, amount]] of rows.entries()) {
    const own = known.find(({ label }) => label === category) ?? known[i % known.length];
    const sharers = i % 3 === 1 ? people.slice(0, Math.ceil(people.length / 2)) : people;
    await costs.create({
      data: {
        [shared.title]: title,
        [shared.amount]: amount,
        [shared.date]: dayBefore(2 + i * EVERY_DAYS),
        [shared.payerId]: people[(i * 2) % people.length]?.id,
        [shared.sharers]: { connect: sharers.map(({ id }) => ({ id })) },
        ...(column !== null && own && { [column]: own.value }),
        ...group(i),
      },
    });
  }
  const [first, second] = people;
  if (first && second)
    await delegateOf(database, resourceNamed(shared.settlement).model).create({
      data: {
        amount: 1500,
        date: dayBefore(1),
        [shared.fromId]: second.id,
        [shared.toId]: first.id,
        ...group(0),
      },
    });
  console.log(`${shared.cost}: ${rows.length} records`);
}
