import { describe, expect, it } from 'vitest';
import { call, signInAdmin } from '../support/api.js';
import {
  book,
  booker,
  bookingPath,
  cancelMove,
  limit,
  makeWhole,
  proof,
  wholePath,
} from '../support/places.js';

interface Left {
  booking: string;
  whole: string;
  id: number;
  left: number;
}

async function leftOf(whole: number) {
  const { status, body } = await call('get', '/api/places', await signInAdmin());
  expect(status).toBe(200);
  const items = body.items as Left[];
  const found = items.find(
    ({ id, ...item }) =>
      id === whole && item.whole === limit.whole && item.booking === limit.booking,
  );
  return found?.left;
}

async function change(id: unknown, values: Record<string, unknown>) {
  return call('patch', `${bookingPath}/${Number(id)}`, await signInAdmin(), values);
}

async function giveUp(id: unknown) {
  const admin = await signInAdmin();
  const path = `${bookingPath}/${Number(id)}`;
  if (cancelMove === '') return call('delete', path, admin);
  return call('post', `${path}/transitions/${cancelMove}`, admin);
}

describe('Places', () => {
  it(`are given until none is left${proof}`, async () => {
    const whole = await makeWhole(2);
    expect(await leftOf(whole)).toBe(2);
    expect((await book(whole)).status).toBe(201);
    expect(await leftOf(whole)).toBe(1);
    expect((await book(whole)).status).toBe(201);
    expect(await leftOf(whole)).toBe(0);
    const refused = await book(whole);
    expect(refused.status).toBe(409);
    expect(refused.message).toBe('No places are left.');
  });

  it('are free again when a booking is given up', async () => {
    const whole = await makeWhole(1);
    const { body } = await book(whole);
    expect((await book(whole)).status).toBe(409);
    expect((await giveUp(body.id)).status).toBeLessThan(300);
    expect(await leftOf(whole)).toBe(1);
    expect((await book(whole)).status).toBe(201);
  });

  it('are given once when several ask for the last one at the same moment', async () => {
    const whole = await makeWhole(1);
    const senders = [await booker(whole), await booker(whole), await booker(whole)];
    const answers = await Promise.all(senders.map((send) => send()));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await leftOf(whole)).toBe(0);
  });

  it('are asked for where a booking is moved to', async () => {
    const [small, large] = [await makeWhole(1), await makeWhole(2)];
    expect((await book(small)).status).toBe(201);
    const { body } = await book(large);
    expect((await change(body.id, { [limit.column]: small })).status).toBe(409);
    expect(await leftOf(large)).toBe(1);
  });

  it('are not fewer than are taken', async () => {
    const whole = await makeWhole(3);
    const admin = await signInAdmin();
    await book(whole);
    await book(whole);
    const path = `${wholePath}/${whole}`;
    const refused = await call('patch', path, admin, { [limit.capacity]: 1 });
    expect(refused.status).toBe(409);
    expect(refused.fields).toEqual([limit.capacity]);
    expect((await call('patch', path, admin, { [limit.capacity]: 2 })).status).toBe(200);
  });

  it.skipIf(limit.size === null)('are as many as a booking is for', async () => {
    const size = String(limit.size);
    const whole = await makeWhole(5);
    const { body } = await book(whole, { [size]: 2 });
    expect(await leftOf(whole)).toBe(3);
    const refused = await book(whole, { [size]: 4 });
    expect([refused.status, refused.message]).toEqual([409, 'Only 3 places are left.']);
    expect(refused.fields).toEqual([size]);
    expect((await change(body.id, { [size]: 6 })).message).toBe('Only 3 more places are left.');
    expect((await change(body.id, { [size]: 5 })).status).toBe(200);
    expect(await leftOf(whole)).toBe(0);
  });
});
