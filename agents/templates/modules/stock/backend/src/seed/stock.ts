import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { stock } from '../models/stock.js';
import { day } from './dates.js';

const MONTHS = 5;

/** What came in and went out in the last months, so that it adds up to what is there. */
export async function seed(): Promise<void> {
  const items = await delegateOf(database, resourceNamed(stock.entity).model).findMany({});
  const movements = delegateOf(database, resourceNamed(stock.movement).model);
  let count = 0;
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
  console.log(`${stock.movement}: ${count} records`);
}
