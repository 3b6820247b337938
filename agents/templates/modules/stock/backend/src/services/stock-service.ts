import { database, delegateOf, type Client, type Row } from '../database.js';
import { conflict } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { stockOrders } from '../models/stock-orders.js';
import { stock } from '../models/stock.js';
import { readable } from './access.js';
import type { Account } from './accounts.js';
import type { RecordWrite } from './changes.js';
import { includeOf, labelOf } from './presenter.js';

/** What a movement adds to the level; less than nothing when it takes away. */
function effectOf(movement: Record<string, unknown>): number {
  const quantity = Number(movement.quantity);
  return movement.type === 'Issued' ? -quantity : quantity;
}

/** Two people may take at once: the level only changes where enough is there. */
async function change(client: Client, id: unknown, by: number): Promise<void> {
  if (by === 0) return;
  const resource = resourceNamed(stock.entity);
  const { count } = await delegateOf(client, resource.model).updateMany({
    where: { id, ...(by < 0 && { [stock.level]: { gte: -by } }) },
    data: { [stock.level]: { increment: by } },
  });
  if (count > 0) return;
  const row = await delegateOf(client, resource.model).findFirst({
    where: { id },
    include: includeOf(resource),
  });
  const left = Number(row?.[stock.level] ?? 0);
  const label = row ? labelOf(stock.entity, row) : stock.entity;
  throw conflict(`Only ${left} of "${label}" are in stock, and ${-by} are needed.`);
}

/** How records of a kind move the stock: the column with what they move, and by how much. Null: they do not. */
export function movingOf(name: string) {
  const order = stockOrders.find(({ entity }) => entity === name);
  if (!order) return name === stock.movement ? { column: stock.column, effect: effectOf } : null;
  const effect = (row: Record<string, unknown>) => {
    const moved = order.done.includes(row.status as string) ? Number(row.quantity) : 0;
    return order.adds ? moved : -moved;
  };
  return { column: order.column, effect };
}

/** A movement or an order that is made, changed or removed moves the level along. */
export async function moveStock({ client, resource, before, after }: RecordWrite): Promise<void> {
  const moving = movingOf(resource.name);
  if (!moving) return;
  const { column, effect } = moving;
  const [was, is] = [before?.[column], after?.[column]];
  if (before && after && was === is) {
    await change(client, is, effect(after) - effect(before));
    return;
  }
  if (after) await change(client, is, effect(after));
  if (before) await change(client, was, -effect(before));
}

const levelOf = (row: Row) => Number(row[stock.level] ?? 0);
const warningOf = (row: Row) => Number(row[stock.warning] ?? 0);

/** What the account may see of what is running low, the lowest first. */
export async function lowStock(account: Account | null) {
  const resource = resourceNamed(stock.entity);
  const rows = await delegateOf(database, resource.model).findMany({
    where: readable(resource, account),
    include: includeOf(resource),
    orderBy: { [stock.level]: 'asc' },
  });
  return rows
    .filter((row) => levelOf(row) <= warningOf(row))
    .map((row) => ({
      id: row.id,
      label: labelOf(stock.entity, row),
      level: levelOf(row),
      warning: warningOf(row),
    }));
}
