/** A cost in cents; shared by nobody in particular, it is shared by everybody. */
interface Cost {
  payer: number;
  amount: number;
  sharers: readonly number[];
}

interface Payment {
  from: number;
  to: number;
  amount: number;
}

interface Balance {
  id: number;
  paid: number;
  share: number;
  /** What is to come back; less than nothing is owed. */
  balance: number;
}

/** Up to so many people who are not even, all ways to settle are tried. */
const MOST_TRIED = 12;

/** Equal shares to the cent: where it does not come out even, the first ones pay a cent more. */
export function sharesOf(amount: number, count: number): number[] {
  const [each, rest] = [Math.floor(amount / count), amount % count];
  return Array.from({ length: count }, (_, i) => each + (i < rest ? 1 : 0));
}

/** What each person paid and should have paid; what was settled counts as paid. */
export function balancesOf(
  ids: readonly number[],
  costs: readonly Cost[],
  settled: readonly Payment[],
): Balance[] {
  const rows = new Map(ids.map((id) => [id, { id, paid: 0, share: 0, balance: 0 }]));
  const add = (id: number, paid: number, share: number, balance: number) => {
    const row = rows.get(id);
    if (!row) return;
    row.paid += paid;
    row.share += share;
    row.balance += balance;
  };
  for (const { payer, amount, sharers } of costs) {
    const among = sharers.length > 0 ? sharers : ids;
    add(payer, amount, 0, amount);
    sharesOf(amount, among.length).forEach((share, i) => {
      add(among[i] ?? 0, 0, share, -share);
    });
  }
  for (const { from, to, amount } of settled) {
    add(from, 0, 0, amount);
    add(to, 0, 0, -amount);
  }
  return [...rows.values()];
}

type Open = Pick<Balance, 'id' | 'balance'>;

/** Pays the largest debts to whom most is owed, until nobody owes anything. */
function settle(open: readonly Open[]): Payment[] {
  const rest = open.map((one) => ({ ...one }));
  const payments: Payment[] = [];
  for (;;) {
    rest.sort((a, b) => b.balance - a.balance || a.id - b.id);
    const [creditor, debtor] = [rest[0], rest.at(-1)];
    if (!creditor || !debtor || creditor.balance <= 0 || debtor.balance >= 0) return payments;
    const amount = Math.min(creditor.balance, -debtor.balance);
    payments.push({ from: debtor.id, to: creditor.id, amount });
    creditor.balance -= amount;
    debtor.balance += amount;
  }
}

/**
 * The most groups that are even among themselves: each saves a payment. `best` holds, for every set of people as a
 * number with a bit for each, the groups that it can be taken apart into.
 */
function evenGroups(open: readonly Open[]): Open[][] {
  const all = 2 ** open.length - 1;
  const sums = Array.from({ length: all + 1 }, (_, set) =>
    open.reduce((sum, { balance }, i) => (set & (1 << i) ? sum + balance : sum), 0),
  );
  const best = new Map<number, number[]>([[0, []]]);
  for (let set = 1; set <= all; set += 1) {
    if (sums[set] !== 0) continue;
    let found = [set];
    for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
      const [one, other] = [best.get(part), best.get(set ^ part)];
      if (one && other && one.length + other.length > found.length) found = [...one, ...other];
    }
    best.set(set, found);
  }
  return (best.get(all) ?? [all]).map((set) => open.filter((_, i) => set & (1 << i)));
}

/** The fewest payments after which everybody is even. */
export function paymentsOf(balances: readonly Open[]): Payment[] {
  const open = balances.filter(({ balance }) => balance !== 0);
  const groups = open.length <= MOST_TRIED ? evenGroups(open) : [open];
  return groups.flatMap(settle);
}
