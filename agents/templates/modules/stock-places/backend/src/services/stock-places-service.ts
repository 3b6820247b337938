import { database, delegateOf, type Client, type Row } from '../database.js';
import { conflict } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { stockOrders } from '../models/stock-orders.js';
import { stock, stockPlace } from '../models/stock.js';
import { readable } from './access.js';
import type { Account } from './accounts.js';
import type { RecordWrite } from './changes.js';
import { includeOf, labelOf } from './presenter.js';
import { movingOf } from './stock-service.js';

/** What moves the stock, and its column with the place. */
const sources = [
  { entity: stock.movement, place: stockPlace.column },
  ...stockOrders.map(({ entity, place }) => ({ entity, place })),
].filter(({ place }) => place !== '');

/** How much of what there is where, by the ids of both: what came in there less what went out. */
async function levelsOf(client: Client, item?: unknown): Promise<Map<string, number>> {
  const levels = new Map<string, number>();
  for (const { entity, place } of sources) {
    const moving = movingOf(entity);
    if (!moving) continue;
    const rows = await delegateOf(client, resourceNamed(entity).model).findMany({
      where: item === undefined ? {} : { [moving.column]: item },
    });
    for (const row of rows) {
      const key = `${String(row[moving.column])}:${String(row[place])}`;
      levels.set(key, (levels.get(key) ?? 0) + moving.effect(row));
    }
  }
  return levels;
}

async function labelled(client: Client, entity: string, id: unknown): Promise<string> {
  const resource = resourceNamed(entity);
  const row = await delegateOf(client, resource.model).findFirst({
    where: { id },
    include: includeOf(resource),
  });
  return row ? labelOf(entity, row) : entity;
}

/** Nothing leaves a place where it is not, though there may be enough of it elsewhere. */
export async function keepPlaces({ client, resource, before, after }: RecordWrite): Promise<void> {
  const moving = movingOf(resource.name);
  const source = sources.find(({ entity }) => entity === resource.name);
  if (!moving || !source) return;
  const changes = new Map<string, number>();
  const note = (row: Record<string, unknown>, sign: number) => {
    const key = `${String(row[moving.column])}:${String(row[source.place])}`;
    changes.set(key, (changes.get(key) ?? 0) + sign * moving.effect(row));
  };
  if (before) note(before, -1);
  if (after) note(after, 1);
  for (const [key, by] of changes) {
    if (by >= 0) continue;
    const [item, place] = key.split(':').map(Number);
    const level = (await levelsOf(client, item)).get(key) ?? 0;
    if (level + by >= 0) continue;
    const what = await labelled(client, stock.entity, item);
    const where = await labelled(client, stockPlace.entity, place);
    throw conflict(`Only ${level} of "${what}" are at ${where}, and ${-by} are needed.`);
  }
}

/** Everything that is kept in stock, with how much of it lies where. */
export async function stockByPlace(account: Account | null) {
  const read = (entity: string): Promise<Row[]> => {
    const resource = resourceNamed(entity);
    return delegateOf(database, resource.model).findMany({
      where: readable(resource, account),
      include: includeOf(resource),
      orderBy: { id: 'asc' },
    });
  };
  const [rows, places] = await Promise.all([read(stock.entity), read(stockPlace.entity)]);
  const levels = await levelsOf(database);
  return {
    places: places.map((place) => ({ id: place.id, label: labelOf(stockPlace.entity, place) })),
    items: rows.map((row) => ({
      id: row.id,
      label: labelOf(stock.entity, row),
      level: Number(row[stock.level] ?? 0),
      warning: Number(row[stock.warning] ?? 0),
      levels: places.map((place) => levels.get(`${row.id}:${place.id}`) ?? 0),
    })),
  };
}
