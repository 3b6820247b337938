import { describe, expect, it } from 'vitest';
import { shared } from '../../src/models/shared-costs.js';
import { call, nobody, signInAdmin } from '../support/api.js';
import { makePerson, settlements, spend } from '../support/shared-costs.js';

interface Answer {
  people: { id: number; balance: number }[];
  debts: { from: { id: number }; to: { id: number }; amount: number }[];
  settled: { id: number; amount: number }[];
  categories: { label: string; total: number }[];
}

async function shown() {
  const { body } = await call('get', '/api/shared-costs', await signInAdmin());
  return body as unknown as Answer;
}

const balanceOf = ({ people }: Answer, id: number) => people.find((row) => row.id === id)?.balance;

describe('The shared costs', () => {
  it('tell who owes whom, until it is settled', async () => {
    const [payer, other] = [await makePerson(), await makePerson()];
    expect((await spend(6000, payer, [payer, other])).status).toBe(201);
    const before = await shown();
    expect(balanceOf(before, payer)).toBe(3000);
    expect(balanceOf(before, other)).toBe(-3000);
    const debt = before.debts.find(({ from }) => from.id === other);
    expect(debt).toMatchObject({ to: { id: payer }, amount: 3000 });
    const body = { amount: 3000, date: '2026-03-14', [shared.fromId]: other, [shared.toId]: payer };
    const made = await call('post', settlements, await signInAdmin(), body);
    expect(made.status).toBe(201);
    const after = await shown();
    expect(balanceOf(after, payer)).toBe(0);
    expect(after.debts.some(({ from }) => from.id === other)).toBe(false);
    expect(after.settled.map(({ id }) => id)).toContain(made.body.id);
  });

  it('are added up by category', async () => {
    const totalOf = ({ categories }: Answer) =>
      categories.reduce((sum, { total }) => sum + total, 0);
    const before = totalOf(await shown());
    const payer = await makePerson();
    await spend(1250, payer, [payer]);
    expect(totalOf(await shown())).toBe(before + 1250);
  });

  it('let nobody settle with himself', async () => {
    const id = await makePerson();
    const body = { amount: 100, date: '2026-03-14', [shared.fromId]: id, [shared.toId]: id };
    expect((await call('post', settlements, await signInAdmin(), body)).status).toBe(409);
  });

  it('are for those who share them', async () => {
    expect((await call('get', '/api/shared-costs', nobody)).status).toBe(401);
  });
});
