import { inWords, numberOf, type Calculator, type Values } from './calculator';

interface Balance {
  name: string;
  amount: number;
}

/** Whoever owes most pays whoever is owed most, until all is even: never more payments than people less one. */
function paymentsOf(balances: readonly Balance[]): [string, string, number][] {
  const open = balances.map((one) => ({ ...one }));
  const payments: [string, string, number][] = [];
  for (;;) {
    const debtor = open.reduce((one, other) => (other.amount < one.amount ? other : one));
    const creditor = open.reduce((one, other) => (other.amount > one.amount ? other : one));
    const amount = Math.min(-debtor.amount, creditor.amount);
    if (amount < 0.005) {
      return payments;
    }
    debtor.amount += amount;
    creditor.amount -= amount;
    payments.push([debtor.name, creditor.name, amount]);
  }
}

function calculate(_: Values, _rates?: unknown, people: readonly Values[] = []) {
  const total = people.reduce((sum, person) => sum + numberOf(person, 'paid'), 0);
  const parts = people.reduce((sum, person) => sum + numberOf(person, 'parts'), 0);
  const share = parts > 0 ? total / parts : 0;
  const balances = people.map((person) => ({
    name: person.itemName ?? '',
    amount: numberOf(person, 'paid') - share * numberOf(person, 'parts'),
  }));
  const payments = parts > 0 ? paymentsOf(balances) : [];
  return {
    label: 'A share comes to',
    value: inWords(share),
    details: [
      { label: 'Spent in all', value: inWords(total) },
      ...balances.map(({ name, amount }) => ({
        label: name,
        value: amount < 0 ? `owes ${inWords(-amount)}` : `gets back ${inWords(amount)}`,
      })),
    ],
    explanation: `${payments.length} payment${payments.length === 1 ? '' : 's'} make everybody even.`,
    table: {
      title: 'Payments',
      columns: ['From', 'To', 'Amount'],
      rows: payments.map(([from, to, amount]) => [from, to, inWords(amount)]),
    },
  };
}

export const split: Calculator = {
  id: 'split',
  title: 'Cost splitter',
  text: 'Who paid what, and the fewest payments that make everybody even.',
  formula: 'share = all that was paid ÷ all parts; balance = paid − share × own parts',
  inputs: [],
  items: {
    label: 'Person',
    plural: 'People',
    inputs: [
      { name: 'paid', label: 'Paid', kind: 'number', minimum: 0, maximum: 100000000, initial: '0' },
      {
        name: 'parts',
        label: 'Parts to bear',
        kind: 'number',
        minimum: 0,
        maximum: 100,
        initial: '1',
      },
    ],
    result: (_, person) => `Paid ${inWords(numberOf(person, 'paid'))}`,
  },
  calculate,
};
