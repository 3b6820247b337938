import { delegateOf, type Client } from '../database.js';
import { conflict } from '../errors.js';
import { codes } from '../models/codes.js';
import { day } from '../seed/dates.js';

export interface Discount {
  id: number;
  code: string;
  /** What it takes off, in cents. */
  amount: number;
}

interface CodeRow {
  id: number;
  code: string;
  percent: number | null;
  amount: number | null;
  minimum: number | null;
  validUntil: string | null;
  usesLeft: number | null;
}

const inWords = (cents: number) => (cents / 100).toFixed(2);

/** Capitals and blanks do not matter: people copy codes from paper. */
const plain = (code: string) => code.trim().toUpperCase();

/** Why the code is not good for a cart of this total; undefined when it is. */
function fault({ minimum, validUntil, usesLeft }: CodeRow, total: number): string | undefined {
  if (validUntil !== null && validUntil < day(0)) return `This code was good until ${validUntil}.`;
  if (usesLeft !== null && usesLeft < 1)
    return 'This code has been used as often as it can be used.';
  if (minimum !== null && total < minimum)
    return `This code is good from a total of ${inWords(minimum)} on.`;
  return undefined;
}

/** What the code takes off the total; a conflict says why it takes off nothing. */
export async function discountOf(client: Client, text: string, total: number): Promise<Discount> {
  const rows = (await delegateOf(client, codes.model).findMany({})) as unknown as CodeRow[];
  const row = rows.find(({ code }) => plain(code) === plain(text));
  if (!row) throw conflict('There is no such code.');
  const reason = fault(row, total);
  if (reason) throw conflict(reason);
  const part = Math.round((total * (row.percent ?? 0)) / 100);
  return { id: row.id, code: row.code, amount: Math.min(total, part + (row.amount ?? 0)) };
}

/** Counts a use. Two people may want the last one at once: one of them is told that it is gone. */
export async function use(client: Client, { id }: Discount): Promise<void> {
  const delegate = delegateOf(client, codes.model);
  if ((await delegate.count({ where: { id, usesLeft: null } })) > 0) return;
  const { count } = await delegate.updateMany({
    where: { id, usesLeft: { gte: 1 } },
    data: { usesLeft: { decrement: 1 } },
  });
  if (count === 0) throw conflict('This code has been used as often as it can be used.');
}
