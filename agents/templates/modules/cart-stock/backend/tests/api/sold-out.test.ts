import { describe, expect, it } from 'vitest';
import { shop } from '../../src/models/shop.js';
import { call, signInAdmin, type Body } from '../support/api.js';
import { makeProduct, products } from '../support/shop.js';

const cartOf = (productId: number, quantity: number) => ({
  lines: [{ productId, quantity }],
  name: 'Kim Buyer',
  address: '1 Main Street',
  cardNumber: '4242 4242 4242 4242',
  cardExpiry: '12/99',
  cardCode: '123',
});

async function buy(productId: number, quantity: number) {
  return call('post', '/api/shop/orders', await signInAdmin(), cartOf(productId, quantity));
}

async function stockOf(productId: number) {
  const { body } = await call('get', `${products.path}/${productId}`, await signInAdmin());
  return body[shop.stock];
}

describe('The stock of the shop', () => {
  it('goes down with every sale, and never below nothing', async () => {
    const productId = await makeProduct(500, { [shop.stock]: 3 });
    expect((await buy(productId, 2)).status).toBe(201);
    expect(await stockOf(productId)).toBe(1);
    const tooMany = await buy(productId, 2);
    expect(tooMany.status).toBe(409);
    expect(tooMany.message).toContain('Only 1 of');
    expect((await buy(productId, 1)).status).toBe(201);
    const soldOut = await buy(productId, 1);
    expect(soldOut.status).toBe(409);
    expect(soldOut.message).toContain('sold out');
    expect(await stockOf(productId)).toBe(0);
  });

  it('sells the last one once, even when two people ask for it at once', async () => {
    const productId = await makeProduct(500, { [shop.stock]: 1 });
    const answers = await Promise.all([buy(productId, 1), buy(productId, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await stockOf(productId)).toBe(0);
  });

  it('is given back when an order is cancelled', async () => {
    const productId = await makeProduct(500, { [shop.stock]: 5 });
    const { body } = await buy(productId, 2);
    const { id } = body.order as Body;
    await call('post', `/api/orders/${Number(id)}/transitions/cancel`, await signInAdmin());
    expect(await stockOf(productId)).toBe(5);
  });
});
