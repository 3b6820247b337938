import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { BalancePage } from './BalancePage';

const balance = {
  sides: ['Income', 'Expenses'],
  months: [
    { month: '2026-03', sums: [200_000, 150_000] },
    { month: '2026-04', sums: [100_000, 160_000] },
  ],
};

it('sets what came in against what went out, and says what is left', async () => {
  stubApi(() => ({ body: balance }));
  renderPage(<BalancePage />);
  const table = within(await screen.findByRole('table', { name: 'Income and Expenses by month' }));
  const rows = table.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows[1]).toMatch(/April 2026.*1,000\.00.*1,600\.00.*-.*600\.00/);
  expect(rows[2]).toMatch(/March 2026.*2,000\.00.*1,500\.00.*500\.00/);
  expect(screen.getByText('Left', { selector: 'dt' }).nextSibling).toHaveTextContent(/100\.00/);
});

it('shows as many months as are chosen', async () => {
  const calls = stubApi(() => ({ body: balance }));
  renderPage(<BalancePage />);
  await userEvent.selectOptions(await screen.findByLabelText('Show'), 'Last 6 months');
  await waitFor(() => {
    expect(calls.at(-1)?.path).toBe('/balance?months=6');
  });
});

it('says what is wrong', async () => {
  stubApi(() => ({ status: 403, body: { error: { code: 'forbidden', message: 'Not for you.' } } }));
  renderPage(<BalancePage />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Not for you.');
});
