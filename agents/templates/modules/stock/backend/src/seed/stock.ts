import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
{{#hasPlaces}}
import { stockOrders } from '../models/stock-orders.js';
import { stock, stockPlace } from '../models/stock.js';
import { movingOf } from '../services/stock-service.js';
{{/hasPlaces}}
{{^hasPlaces}}
import { stock } from '../models/stock.js';
{{/hasPlaces}}
import { day } from './dates.js';

{{#hasPlaces}}
interface Shelf {
  item: number;
  place: number;
}
{{/hasPlaces}}
{{^hasPlaces}}
const MONTHS = 5;
{{/hasPlaces}}

/** What came in and went out in the last months, so that it adds up to what is there. */
export async function seed(): Promise<void> {
  const items = await delegateOf(database, resourceNamed(stock.entity).model).findMany({});
  const movements = delegateOf(database, resourceNamed(stock.movement).model);
{{#hasPlaces}}
  const places = await delegateOf(database, resourceNamed(stockPlace.entity).model).findMany({});
{{/hasPlaces}}
  let count = 0;
{{#hasPlaces}}
  const move = async (at: Shelf, type: string, quantity: number, days: number, reason: string) => {
    const where = { [stock.column]: at.item, [stockPlace.column]: at.place };
    await movements.create({ data: { ...where, type, quantity, date: day(-days), reason } });
    count += 1;
  };
  for (const [index, item] of items.entries()) {
    for (const [turn, place] of places.entries()) {
      const at = { item: item.id, place: place.id };
      const level = Number(item[stock.level]);
      const share = Math.floor(level / places.length) + (turn < level % places.length ? 1 : 0);
      const used = 2 + ((index * 3 + turn * 5) % 7);
      const delivered = Math.floor((share + used) / 2);
      const opening = share + used - delivered;
      await move(at, 'Received', opening, 90 + ((index + turn) % 9), 'Opening stock');
      await move(at, 'Issued', used, 20 + ((index * 2 + turn * 4) % 30), 'Daily use');
      if (delivered > 0)
        await move(at, 'Received', delivered, 4 + ((index + turn * 3) % 14), 'Delivery');
    }
  }
  // What the sample orders moved is there as well.
  for (const { entity, column } of stockOrders) {
    const orders = await delegateOf(database, resourceNamed(entity).model).findMany({});
    for (const order of orders) {
      const by = movingOf(entity)?.effect(order) ?? 0;
      const data = { [stock.level]: { increment: by } };
      await delegateOf(database, resourceNamed(stock.entity).model).update({
        where: { id: order[column] },
        data,
      });
    }
  }
{{/hasPlaces}}
{{^hasPlaces}}
  const move = async (id: number, type: string, quantity: number, days: number, reason: string) => {
    const date = day(-days);
    await movements.create({ data: { [stock.column]: id, type, quantity, date, reason } });
    count += 1;
  };
  for (const [index, item] of items.entries()) {
    const issued = Array.from({ length: MONTHS }, (_, month) => 2 + ((index * 3 + month * 5) % 7));
    const total = issued.reduce((sum, quantity) => sum + quantity, 0);
    const delivered = Math.floor((Number(item[stock.level]) + total) / 2);
    const opening = Number(item[stock.level]) + total - delivered;
    await move(item.id, 'Received', opening, 170 + (index % 9), 'Opening stock');
    for (const [month, quantity] of issued.entries())
      await move(item.id, 'Issued', quantity, 10 + month * 30 + (index % 9), 'Handed out');
    if (delivered > 0) await move(item.id, 'Received', delivered, 80 + (index % 9), 'Delivery');
  }
{{/hasPlaces}}
  console.log(`${stock.movement}: ${count} records`);
}
