import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { BalancesPage } from './BalancesPage';
import { shared } from './settings';

const ana = { id: 1, label: 'Ana' };
const ben = { id: 2, label: 'Ben' };

const costs = {
  groups: [],
  people: [
    { ...ana, paid: 6000, share: 3000, balance: 3000 },
    { ...ben, paid: 0, share: 3000, balance: -3000 },
  ],
  debts: [{ from: ben, to: ana, amount: 3000 }],
  settled: [{ id: 4, date: '2026-03-14', from: ana, to: ben, amount: 500 }],
  categories: [{ label: 'Groceries', total: 6000 }],
};

it('tells balances, debts and what the money went into', async () => {
  stubApi(() => ({ body: costs }));
  renderPage(<BalancesPage />);
  const table = await screen.findByRole('table', { name: 'Balances' });
  const rows = within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
  expect(rows[1]).toMatch(/Ana.*60\.00.*30\.00.*\+.*30\.00/);
  expect(rows[2]).toMatch(/Ben.*0\.00.*30\.00.*-.*30\.00/);
  const chart = within(screen.getByRole('list', { name: 'Spending by category' }));
  expect(chart.getByText('Groceries')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Settled debts' })).toHaveTextContent('Ana paid Ben');
});

it('settles a debt', async () => {
  const calls = stubApi(({ method }) => ({ body: method === 'GET' ? costs : {} }));
  renderPage(<BalancesPage />);
  await userEvent.click(await screen.findByRole('button', { name: /^Mark as settled/ }));
  await waitFor(() => {
    expect(calls.find(({ method }) => method === 'POST')).toMatchObject({
      path: shared.settlements,
      body: { amount: 3000, [shared.fromId]: 2, [shared.toId]: 1 },
    });
  });
});

it('says so when everybody is even', async () => {
  stubApi(() => ({ body: { ...costs, debts: [], settled: [], categories: [] } }));
  renderPage(<BalancesPage />);
  expect(await screen.findByText('Everybody is even.')).toBeVisible();
  expect(screen.getByText('Nothing has been settled yet.')).toBeVisible();
});
