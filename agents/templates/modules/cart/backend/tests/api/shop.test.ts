import { describe, expect, it } from 'vitest';
import { call, nobody, signInAdmin, type Body } from '../support/api.js';
{{#hasAccounts}}
import { defaultRole } from '../../src/models/roles.js';
import { signIn } from '../support/people.js';
{{/hasAccounts}}
import { makeProduct, products } from '../support/shop.js';

const path = '/api/shop/orders';

const details = {
  name: 'Kim Buyer',
  address: '1 Main Street',
  cardNumber: '4242 4242 4242 4242',
  cardExpiry: '12/99',
  cardCode: '123',
};

const cartOf = (productId: number, quantity = 1) => ({
  ...details,
  lines: [{ productId, quantity }],
});

{{#hasAccounts}}
const signInBuyer = () => signIn(defaultRole);
{{/hasAccounts}}
{{^hasAccounts}}
const signInBuyer = () => Promise.resolve(nobody);
{{/hasAccounts}}

describe('The shop', () => {
  it('tells everybody what a cart costs, without what is no longer sold', async () => {
    const productId = await makeProduct(1250);
    const lines = [
      { productId, quantity: 3 },
      { productId: 999_999, quantity: 1 },
    ];
    const { status, body } = await call('post', '/api/shop/quote', nobody, { lines });
    expect(status).toBe(200);
    expect(body.total).toBe(3750);
    expect(body.lines).toMatchObject([{ productId, quantity: 3, price: 1250 }]);
  });
{{#hasAccounts}}

  it('sells to people with an account only', async () => {
    const productId = await makeProduct(500);
    expect((await call('post', path, nobody, cartOf(productId))).status).toBe(401);
  });
{{/hasAccounts}}

  it('keeps the prices of the day on which something was bought', async () => {
    const admin = await signInAdmin();
    const buyer = await signInBuyer();
    const productId = await makeProduct(1000);
    const bought = await call('post', path, buyer, cartOf(productId, 2));
    expect(bought.status).toBe(201);
    const order = bought.body.order as Body;
    expect(order).toMatchObject({ total: 2000, name: 'Kim Buyer', label: order.number });
    await call('patch', `${products.path}/${productId}`, admin, { [products.price]: 9000 });
    const later = await call('get', `${path}/${Number(order.id)}`, buyer);
    expect(later.body.lines).toMatchObject([{ productId, price: 1000, quantity: 2 }]);
    await call('delete', `${products.path}/${productId}`, admin);
    const last = await call('get', `${path}/${Number(order.id)}`, buyer);
    expect(last.body.lines).toMatchObject([{ productId: null, price: 1000 }]);
  });
{{#hasAccounts}}

  it('shows an order to the one who made it and to nobody else', async () => {
    const buyer = await signInBuyer();
    const bought = await call('post', path, buyer, cartOf(await makeProduct(700)));
    const own = `${path}/${Number((bought.body.order as Body).id)}`;
    const history = await call('get', '/api/orders', buyer);
    expect(history.body.items).toMatchObject([{ id: (bought.body.order as Body).id }]);
    expect((await call('get', own, await signInBuyer())).status).toBe(404);
    expect((await call('get', own, nobody)).status).toBe(401);
  });
{{/hasAccounts}}

  it('refuses cards that cannot be right, and keeps nothing of those that are', async () => {
    const buyer = await signInBuyer();
    const cart = cartOf(await makeProduct(700));
    const wrong = {
      ...cart,
      cardNumber: '4242 4242 4242 4241',
      cardExpiry: '01/20',
      cardCode: 'x',
    };
    const refused = await call('post', path, buyer, wrong);
    expect(refused.status).toBe(400);
    expect(refused.fields).toEqual(['cardNumber', 'cardExpiry', 'cardCode']);
    const declined = await call('post', path, buyer, { ...cart, cardNumber: '4000000000000002' });
    expect(declined.status).toBe(409);
    const paid = await call('post', path, buyer, cart);
    expect(JSON.stringify(paid.body)).not.toContain('4242');
  });

  it('refuses empty carts and things that are not sold', async () => {
    const buyer = await signInBuyer();
    expect((await call('post', path, buyer, { ...details, lines: [] })).fields).toEqual(['lines']);
    expect((await call('post', path, buyer, cartOf(999_999))).status).toBe(409);
    const productId = await makeProduct(100);
    const line = { productId, quantity: 1 };
    const twice = { ...details, lines: [line, line] };
    expect((await call('post', path, buyer, twice)).status).toBe(400);
  });
});
