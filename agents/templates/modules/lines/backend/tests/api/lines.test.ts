import { describe, expect, it } from 'vitest';
import { amountOf } from '../../src/services/line-service.js';
import { call, nobody, signInAdmin, type Body } from '../support/api.js';
import {
  forVisitors,
  kind,
  linePath,
  sampleLine,
  sampleWhole,
  wholePath,
} from '../support/lines.js';

/** A new record without tax, and a way to add lines to it. */
async function makeWhole() {
  const admin = await signInAdmin();
  const made = await call('post', wholePath, admin, await sampleWhole(admin));
  const own = `${wholePath}/${Number(made.body.id)}`;
  if (kind.tax) await call('patch', own, admin, { [kind.tax]: 0 });
  const add = async (values: Body) => {
    const line = await sampleLine(admin);
    const none = kind.discount ? { [kind.discount.field]: 0 } : {};
    const body = { ...line, ...none, [kind.column]: made.body.id, ...values };
    return call('post', linePath, admin, body);
  };
  const total = async () => (await call('get', own, admin)).body[kind.total];
  return { admin, own, made, add, total };
}

const three = { [kind.quantity]: 3, [kind.price]: 1250 };
const two = { [kind.quantity]: 2, [kind.price]: 400 };

describe('Lines', () => {
  it('are added up, and no longer when they are gone', async () => {
    const { admin, add, total } = await makeWhole();
    expect(await total()).toBe(0);
    const first = await add(three);
    expect(first.body[kind.amount]).toBe(3750);
    const second = await add(two);
    expect(await total()).toBe(4550);
    const address = `${linePath}/${Number(second.body.id)}`;
    await call('patch', address, admin, { [kind.quantity]: 5 });
    expect(await total()).toBe(5750);
    expect((await call('delete', address, admin)).status).toBe(204);
    expect(await total()).toBe(3750);
  });

  it('move from one record to another', async () => {
    const [from, to] = [await makeWhole(), await makeWhole()];
    const line = await from.add(three);
    const address = `${linePath}/${Number(line.body.id)}`;
    await call('patch', address, from.admin, { [kind.column]: to.made.body.id });
    expect(await from.total()).toBe(0);
    expect(await to.total()).toBe(3750);
  });

  it.runIf(kind.tax)('bear the tax of the record that they stand in', async () => {
    const { admin, own, add, total } = await makeWhole();
    await add(three);
    await call('patch', own, admin, { [kind.tax ?? '']: 20 });
    expect(await total()).toBe(4500);
  });

  it('take off a discount, in percent or as an amount', () => {
    const off = (isPercent: boolean) => ({ ...kind, discount: { field: 'off', isPercent } });
    const line = { [kind.quantity]: 2, [kind.price]: 1000, off: 10 };
    expect(amountOf(off(true), line)).toBe(1800);
    expect(amountOf(off(false), line)).toBe(1990);
    expect(amountOf(off(false), { ...line, off: 9999 })).toBe(0);
  });

  it('are never priced by those who send them', async () => {
    const { admin, own, add } = await makeWhole();
    expect((await add({ ...three, [kind.amount]: 1 })).status).toBe(400);
    expect((await call('patch', own, admin, { [kind.total]: 1 })).status).toBe(400);
    expect((await call('post', linePath, nobody, {})).status).toBe(forVisitors);
  });
});
