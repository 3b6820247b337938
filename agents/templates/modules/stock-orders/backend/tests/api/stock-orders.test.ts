import { describe, expect, it } from 'vitest';
import { call, created, signInAdmin } from '../support/api.js';
import { orders } from '../support/stock-orders.js';
import { atPlace, levelOf, makeStocked } from '../support/stock.js';

describe.each(orders)('An order at $path', (order) => {
  /** One of so many that has not been carried out. */
  async function ordered(id: number, quantity: number) {
    const admin = await signInAdmin();
    const sample = await order.sample(admin);
    const where = { [order.column]: id, ...(await atPlace(order.place)) };
    const body = { ...sample, ...where, quantity, status: order.open };
    const own = `${order.path}/${await created(order.path, Promise.resolve(body), admin)}`;
    return { own, admin };
  }

  it('moves the stock once, when it is carried out', async () => {
    const id = await makeStocked(10);
    const { own, admin } = await ordered(id, 4);
    expect(await levelOf(id)).toBe(10);
    expect((await call('patch', own, admin, { status: order.moved })).status).toBe(200);
    expect(await levelOf(id)).toBe(order.adds ? 14 : 6);
    expect((await call('patch', own, admin, { status: order.moved })).status).toBe(200);
    expect(await levelOf(id)).toBe(order.adds ? 14 : 6);
  });

  it('gives back what it moved when it is taken back', async () => {
    const id = await makeStocked(10);
    const { own, admin } = await ordered(id, 4);
    await call('patch', own, admin, { status: order.moved });
    expect((await call('patch', own, admin, { status: order.open })).status).toBe(200);
    expect(await levelOf(id)).toBe(10);
  });

  it.skipIf(order.adds)('is refused where not enough is there, with what is needed', async () => {
    const id = await makeStocked(3);
    const { own, admin } = await ordered(id, 4);
    const refused = await call('patch', own, admin, { status: order.moved });
    expect(refused.status).toBe(409);
    expect(refused.message).toContain('and 4 are needed');
    expect(await levelOf(id)).toBe(3);
  });
});
