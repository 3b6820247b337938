import { describe, expect, it } from 'vitest';
import { codes } from '../../src/models/codes.js';
import { defaultRole } from '../../src/models/roles.js';
import { day } from '../../src/seed/dates.js';
import { call, created, nobody, signInAdmin, type Body } from '../support/api.js';
import { signIn } from '../support/people.js';
import { makeProduct } from '../support/shop.js';

const details = {
  name: 'Kim Buyer',
  address: '1 Main Street',
  cardNumber: '4242 4242 4242 4242',
  cardExpiry: '12/99',
  cardCode: '123',
};

async function makeCode(values: Body): Promise<number> {
  return created(codes.path, Promise.resolve(values), await signInAdmin());
}

async function quote(code: string, price = 1000): Promise<Body> {
  const lines = [{ productId: await makeProduct(price), quantity: 2 }];
  return (await call('post', '/api/shop/quote', nobody, { lines, code })).body;
}

describe('Codes', () => {
  it('take a part of the price off, however they are written', async () => {
    await makeCode({ code: 'Ten', percent: 10 });
    const answer = await quote(' tEN ');
    expect(answer).toMatchObject({ total: 1800, discount: { code: 'Ten', amount: 200 } });
    expect(answer.problem).toBeNull();
  });

  it('take an amount off, but never more than is to be paid', async () => {
    await makeCode({ code: 'FIVE', amount: 500 });
    expect(await quote('FIVE')).toMatchObject({ total: 1500, discount: { amount: 500 } });
    expect(await quote('FIVE', 100)).toMatchObject({ total: 0, discount: { amount: 200 } });
  });

  it('say why they are not good', async () => {
    await makeCode({ code: 'BIG', percent: 50, minimum: 5000 });
    await makeCode({ code: 'OLD', percent: 50, validUntil: day(-1) });
    await makeCode({ code: 'GONE', percent: 50, usesLeft: 0 });
    const problems: Record<string, RegExp> = {
      NONE: /no such code/,
      BIG: /total of 50\.00/,
      OLD: /was good until/,
      GONE: /as often as/,
    };
    for (const [code, problem] of Object.entries(problems)) {
      const answer = await quote(code);
      expect(answer).toMatchObject({ total: 2000, discount: null });
      expect(String(answer.problem)).toMatch(problem);
    }
  });

  it('are used up by orders, which keep what was taken off', async () => {
    const id = await makeCode({ code: 'ONCE', amount: 300, usesLeft: 1 });
    const buyer = await signIn(defaultRole);
    const lines = [{ productId: await makeProduct(1000), quantity: 1 }];
    const buy = () => call('post', '/api/shop/orders', buyer, { ...details, lines, code: 'once' });
    const bought = await buy();
    expect(bought.status).toBe(201);
    const kept = { total: 700, discount: 300, discountCode: 'ONCE' };
    expect(bought.body.order).toMatchObject(kept);
    const left = await call('get', `${codes.path}/${id}`, await signInAdmin());
    expect(left.body.usesLeft).toBe(0);
    const again = await buy();
    expect([again.status, again.message]).toEqual([409, expect.stringMatching(/as often as/)]);
  });

  it('are seen by those who look after the shop only', async () => {
    const buyer = await signIn(defaultRole);
    expect((await call('get', codes.path, nobody)).status).toBe(401);
    expect((await call('get', codes.path, buyer)).status).toBe(403);
    const secret = { code: 'MINE', percent: 100 };
    expect((await call('post', codes.path, buyer, secret)).status).toBe(403);
  });
});
