import { describe, expect, it } from 'vitest';
import { lastMonths } from '../../src/services/balance-service.js';
import { call, nobody, signInAdmin } from '../support/api.js';
import { earn, forVisitors } from '../support/balance.js';

interface Month {
  month: string;
  sums: number[];
}

async function monthsOf(query = '') {
  const { body } = await call('get', `/api/balance${query}`, await signInAdmin());
  return body.months as Month[];
}

describe('The balance', () => {
  it('adds what comes in to this month, and to no other', async () => {
    const before = await monthsOf();
    expect((await earn(12_345)).status).toBe(201);
    const after = await monthsOf();
    expect(after).toHaveLength(12);
    expect(Number(after.at(-1)?.sums[0])).toBe(Number(before.at(-1)?.sums[0]) + 12_345);
    expect(after.at(-1)?.sums[1]).toBe(before.at(-1)?.sums[1]);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  });

  it('is of as many months as are asked for', async () => {
    expect(await monthsOf('?months=3')).toHaveLength(3);
    expect((await call('get', '/api/balance?months=0', await signInAdmin())).status).toBe(400);
    const march = new Date('2026-03-14T10:00:00Z');
    expect(lastMonths(4, march)).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
  });

  it('is for those who may see the records', async () => {
    expect((await call('get', '/api/balance', nobody)).status).toBe(forVisitors);
  });
});
