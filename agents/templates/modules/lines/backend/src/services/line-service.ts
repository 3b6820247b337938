import { delegateOf, type Client, type Row } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { lineKinds, type LineKind } from '../models/lines.js';
import type { WriteFollower } from './changes.js';

/** What a line comes to, in cents. */
export function amountOf(kind: LineKind, line: Record<string, unknown>): number {
  const gross = Number(line[kind.quantity] ?? 0) * Number(line[kind.price] ?? 0);
  const discount = Number(kind.discount ? (line[kind.discount.field] ?? 0) : 0);
  const net = kind.discount?.isPercent ? gross * (1 - discount / 100) : gross - discount;
  return Math.max(0, Math.round(net));
}

/** The price of one, from what the line is of where none was given. */
async function priced(client: Client, kind: LineKind, line: Row): Promise<Row> {
  if (!kind.product || line[kind.price] != null) return line;
  const { column, target, price } = kind.product;
  const id = line[column];
  const product =
    typeof id === 'number'
      ? await delegateOf(client, resourceNamed(target).model).findFirst({ where: { id } })
      : null;
  return { ...line, [kind.price]: product?.[price] ?? 0 };
}

async function addUp(client: Client, kind: LineKind, id: number): Promise<void> {
  const lines = delegateOf(client, resourceNamed(kind.line).model);
  const wholes = delegateOf(client, resourceNamed(kind.whole).model);
  const whole = await wholes.findFirst({ where: { id } });
  if (!whole) return;
  const rows = await lines.findMany({ where: { [kind.column]: id } });
  const net = rows.reduce((sum, row) => sum + Number(row[kind.amount]), 0);
  const rate = kind.tax ? Number(whole[kind.tax] ?? 0) : 0;
  const total = Math.round(net * (1 + rate / 100));
  const data = { [kind.total]: total, ...(kind.net && { [kind.net]: net }) };
  await wholes.update({ where: { id }, data });
}

/** Works out a line anew. */
async function settle(client: Client, kind: LineKind, id: number): Promise<void> {
  const lines = delegateOf(client, resourceNamed(kind.line).model);
  const row = await lines.findFirst({ where: { id } });
  if (!row) return;
  const line = await priced(client, kind, row);
  const data = { [kind.price]: line[kind.price], [kind.amount]: amountOf(kind, line) };
  await lines.update({ where: { id }, data });
}

/** Keeps amounts and totals true, whatever is done to lines and to what they stand in. */
export const addUpLines: WriteFollower = async ({ client, resource, before, after }) => {
  for (const kind of lineKinds) {
    const id = (after ?? before)?.id;
    if (resource.name === kind.whole && after && typeof id === 'number')
      await addUp(client, kind, id);
    if (resource.name !== kind.line) continue;
    if (after && typeof id === 'number') await settle(client, kind, id);
    const wholes = [before?.[kind.column], after?.[kind.column]];
    for (const whole of new Set(wholes.filter((value) => typeof value === 'number')))
      await addUp(client, kind, whole);
  }
};

/** Every line and total there is, for records that did not come about one by one. */
export async function addUpAll(client: Client): Promise<void> {
  for (const kind of lineKinds) {
    const lines = await delegateOf(client, resourceNamed(kind.line).model).findMany({});
    for (const { id } of lines) await settle(client, kind, id);
    const wholes = await delegateOf(client, resourceNamed(kind.whole).model).findMany({});
    for (const { id } of wholes) await addUp(client, kind, id);
  }
}
