import { z } from 'zod';
import { database, delegateOf, type Client, type Row } from '../database.js';
{{#hasCodes}}
import { conflict, HttpError } from '../errors.js';
{{/hasCodes}}
{{^hasCodes}}
import { conflict } from '../errors.js';
{{/hasCodes}}
import { integer, reference, text } from '../models/fields.js';
import { resourceNamed } from '../models/index.js';
import { shop } from '../models/shop.js';
import { day } from '../seed/dates.js';
import { reach, readable, refusal } from './access.js';
import type { Account } from './accounts.js';
{{#hasCodes}}
import { discountOf, use } from './discount.js';
{{/hasCodes}}
import { includeOf, labelOf } from './presenter.js';
import { get, insert } from './resource-service.js';
import { cardFields, pay } from './simulated-payment.js';

const cart = z
  .array(z.strictObject({ productId: reference(), quantity: integer({ min: 1, max: 99 }) }))
  .min(1, 'The cart is empty')
  .max(100, 'Too many entries')
  .refine(
    (lines) => new Set(lines.map(({ productId }) => productId)).size === lines.length,
    'Holds something twice',
  );

{{#hasCodes}}
/** Nothing is as good as none. */
const codeText = z.string().max(40).optional();

{{/hasCodes}}
const purchase = z.strictObject({
  lines: cart,
{{#hasCodes}}
  code: codeText,
{{/hasCodes}}
  name: text({ max: 120 }),
  address: text({ max: 500 }),
  ...cardFields,
});

type CartLine = z.infer<typeof cart>[number];

interface Recipient {
  name: string;
  address: string;
}

const priceOf = (product: Row) => product[shop.price] as number;
{{#hasStock}}

/** How many there are; null where nobody counts them. */
const availableOf = (product: Row) => product[shop.stock] as number | null;
{{/hasStock}}

/** What the account may see of the things in a cart, by id. */
async function productsOf(client: Client, lines: CartLine[], account: Account | null) {
  const resource = resourceNamed(shop.product);
  const ids = lines.map(({ productId }) => productId);
  const rows = await delegateOf(client, resource.model).findMany({
    where: { AND: [{ id: { in: ids } }, readable(resource, account)] },
    include: includeOf(resource),
  });
  return new Map(rows.map((row) => [row.id, row]));
}

const totalOf = (lines: { price: number; quantity: number }[]) =>
  lines.reduce((total, { price, quantity }) => total + price * quantity, 0);

{{#hasCodes}}
/** The total after a code, or why the code is not good. */
async function reckoned(total: number, text: string | undefined) {
  if (!text) return { total, discount: null, problem: null };
  try {
    const { code, amount } = await discountOf(database, text, total);
    return { total: total - amount, discount: { code, amount }, problem: null };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return { total, discount: null, problem: error.message };
  }
}

{{/hasCodes}}
/** What a cart costs today. What is no longer sold is left out. */
export async function quote(body: unknown, account: Account | null) {
{{#hasCodes}}
  const { lines: wanted, code } = z.strictObject({ lines: cart, code: codeText }).parse(body);
{{/hasCodes}}
{{^hasCodes}}
  const wanted = z.strictObject({ lines: cart }).parse(body).lines;
{{/hasCodes}}
  const products = await productsOf(database, wanted, account);
  const lines = wanted.flatMap(({ productId, quantity }) => {
    const product = products.get(productId);
    if (!product) return [];
    return [
      {
        productId,
        quantity,
        label: labelOf(shop.product, product),
        price: priceOf(product),
        picture: product[shop.picture],
{{#hasStock}}
        available: availableOf(product),
{{/hasStock}}
      },
    ];
  });
{{#hasCodes}}
  return { lines, ...(await reckoned(totalOf(lines), code)) };
{{/hasCodes}}
{{^hasCodes}}
  return { lines, total: totalOf(lines) };
{{/hasCodes}}
}
{{#hasStock}}

/** Two people may want the last one at once: only what is still there is taken. */
async function takeFromStock(client: Client, product: Row, quantity: number): Promise<void> {
  const available = availableOf(product);
  if (available === null) return;
  const { count } = await delegateOf(client, resourceNamed(shop.product).model).updateMany({
    where: { id: product.id, [shop.stock]: { gte: quantity } },
    data: { [shop.stock]: { decrement: quantity } },
  });
  if (count > 0) return;
  const label = labelOf(shop.product, product);
  throw conflict(
    available > 0
      ? `Only ${available} of "${label}" are left. Please change your cart.`
      : `"${label}" is sold out. Please take it out of your cart.`,
  );
}
{{/hasStock}}

/** Writes down what is bought, at today's prices. */
export async function placeOrder(
  client: Client,
  wanted: CartLine[],
  recipient: Recipient,
  account: Account | null,
{{#hasCodes}}
  code = '',
{{/hasCodes}}
): Promise<number> {
  const products = await productsOf(client, wanted, account);
  const lines = [];
  for (const { productId, quantity } of wanted) {
    const product = products.get(productId);
    if (!product) throw conflict('Something in your cart is no longer sold. Please look again.');
{{#hasStock}}
    await takeFromStock(client, product, quantity);
{{/hasStock}}
    const title = labelOf(shop.product, product);
    lines.push({ productId, quantity, title, price: priceOf(product) });
  }
{{#hasCodes}}
  const full = totalOf(lines);
  const discount = code === '' ? undefined : await discountOf(client, code, full);
  if (discount) await use(client, discount);
{{/hasCodes}}
  const { id } = await insert(client, resourceNamed('Order'), {
    ...recipient,
    number: '',
    date: day(0),
{{#hasCodes}}
    total: full - (discount?.amount ?? 0),
    ...(discount ? { discount: discount.amount, discountCode: discount.code } : {}),
{{/hasCodes}}
{{^hasCodes}}
    total: totalOf(lines),
{{/hasCodes}}
{{#hasAccounts}}
    customerId: account?.id,
{{/hasAccounts}}
  });
  await client.order.update({ where: { id }, data: { number: `ORD-${1000 + id}` } });
  await client.orderLine.createMany({ data: lines.map((line) => ({ ...line, orderId: id })) });
  return id;
}

/** An order with its lines, for those who may see it. */
export async function receipt(id: number, account: Account | null) {
  const order = await get(resourceNamed('Order'), id, account);
  const lines = await database.orderLine.findMany({
    where: { orderId: id },
    select: { id: true, productId: true, title: true, price: true, quantity: true },
    orderBy: { id: 'asc' },
  });
  return { order, lines };
}

export async function buy(body: unknown, account: Account | null) {
  if (reach(shop.buyers, account) === 'none') throw refusal(account);
{{#hasCodes}}
  const { lines, name, address, code, ...card } = purchase.parse(body);
{{/hasCodes}}
{{^hasCodes}}
  const { lines, name, address, ...card } = purchase.parse(body);
{{/hasCodes}}
  const id = await database.$transaction(async (client) => {
{{#hasCodes}}
    const made = await placeOrder(client, lines, { name, address }, account, code);
{{/hasCodes}}
{{^hasCodes}}
    const made = await placeOrder(client, lines, { name, address }, account);
{{/hasCodes}}
    pay(card);
    return made;
  });
  return receipt(id, account);
}
