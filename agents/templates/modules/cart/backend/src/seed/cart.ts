import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { shop } from '../models/shop.js';
{{#hasAccounts}}
import { accountOf } from '../services/accounts.js';
{{/hasAccounts}}
import { placeOrder } from '../services/shop-service.js';
import { day } from './dates.js';

const ADDRESSES = [
  '12 Station Road\n50667 Cologne',
  '8 Mill Lane\n1012 Amsterdam',
  '31 Garden Street\n1200 Vienna',
];

const COUNT = 8;

/** Orders of the last weeks, made as people make them. */
export async function seed(): Promise<void> {
  const { model } = resourceNamed(shop.product);
  const people = await database.user.findMany({ where: { role: { not: 'admin' } } });
  for (let i = 0; i < COUNT; i += 1) {
{{#hasStock}}
    const products = await delegateOf(database, model).findMany({
      where: { [shop.stock]: { gt: 2 } },
    });
{{/hasStock}}
{{^hasStock}}
    const products = await delegateOf(database, model).findMany({});
{{/hasStock}}
    const [first, second] = [products[i % products.length], products[(i + 3) % products.length]];
    const person = people[i % people.length];
    if (!first || !second || !person) return;
    const lines = [...new Set([first.id, second.id])].map((productId, index) => ({
      productId,
      quantity: 1 + ((i + index) % 2),
    }));
    const recipient = { name: person.name, address: ADDRESSES[i % ADDRESSES.length] ?? '' };
{{#hasAccounts}}
    const account = await accountOf(person.id);
    const id = await placeOrder(database, lines, recipient, account);
{{/hasAccounts}}
{{^hasAccounts}}
    const id = await placeOrder(database, lines, recipient, null);
{{/hasAccounts}}
    await delegateOf(database, 'order').update({
      where: { id },
      data: { date: day((i - COUNT) * 5), [shop.status]: shop.states[i % shop.states.length] },
    });
  }
  console.log(`order: ${COUNT} records`);
}
