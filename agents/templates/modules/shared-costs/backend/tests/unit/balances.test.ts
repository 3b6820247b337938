import { describe, expect, it } from 'vitest';
import { balancesOf, paymentsOf, sharesOf } from '../../src/services/balances.js';

const open = (...balances: number[]) => balances.map((balance, i) => ({ id: i + 1, balance }));

describe('Shared costs', () => {
  it('are split to the cent', () => {
    expect(sharesOf(1000, 3)).toEqual([334, 333, 333]);
    expect(sharesOf(900, 3)).toEqual([300, 300, 300]);
  });

  it('raise the balance of who paid and lower that of the others by their shares', () => {
    const [first, second, third] = balancesOf(
      [1, 2, 3],
      [{ payer: 1, amount: 6000, sharers: [] }],
      [],
    );
    expect(first).toMatchObject({ paid: 6000, share: 2000, balance: 4000 });
    expect(second?.balance).toBe(-2000);
    expect(third?.balance).toBe(-2000);
  });

  it('touch nobody who does not share them', () => {
    const rows = balancesOf([1, 2, 3], [{ payer: 1, amount: 500, sharers: [2] }], []);
    expect(rows.map(({ balance }) => balance)).toEqual([500, -500, 0]);
  });

  it('are even again when what is owed was paid', () => {
    const rows = balancesOf(
      [1, 2],
      [{ payer: 1, amount: 900, sharers: [] }],
      [{ from: 2, to: 1, amount: 450 }],
    );
    expect(rows.map(({ balance }) => balance)).toEqual([0, 0]);
    expect(paymentsOf(rows)).toEqual([]);
  });
});

describe('Debts', () => {
  it('are settled in as few payments as can be', () => {
    expect(paymentsOf(open(700, -300, -400))).toHaveLength(2);
    expect(paymentsOf(open(300, -300, 500, -500))).toHaveLength(2);
    // Whoever pays the largest debts first needs four here.
    expect(paymentsOf(open(500, 400, -400, -300, -200))).toHaveLength(3);
  });

  it('leave nobody owing anything', () => {
    const rows = open(1234, -34, -700, 250, -750);
    const payments = paymentsOf(rows);
    const rest = rows.map(({ id, balance }) =>
      payments.reduce((sum, { from, to, amount }) => {
        if (from === id) return sum + amount;
        return to === id ? sum - amount : sum;
      }, balance),
    );
    expect(rest).toEqual([0, 0, 0, 0, 0]);
  });
});
