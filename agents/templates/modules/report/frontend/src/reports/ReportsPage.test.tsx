import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { ReportsPage } from './ReportsPage';

const reports = [
  {
    path: 'sales',
    label: 'Sales',
    sums: [{ name: 'total', label: 'Total', kind: 'string' }],
    groups: [{ name: 'status', label: 'Status' }],
  },
  { path: 'costs', label: 'Costs', sums: [], groups: [] },
];

const rows = [
  { month: '2026-04', group: 'Paid', count: 2, sums: [1250] },
  { month: '2026-03', group: 'Paid', count: 1, sums: [50] },
];

function stubReports(answer: unknown[] = rows) {
  return stubApi(({ path }) => ({ body: path === '/reports' ? { reports } : { rows: answer } }));
}

it('shows a line for each month and the total of them all', async () => {
  stubReports();
  renderPage(<ReportsPage />);
  const table = within(await screen.findByRole('table', { name: 'Sales by month' }));
  expect(table.getByRole('row', { name: /^April 2026 2/ })).toBeVisible();
  expect(table.getByRole('row', { name: /^Total 3/ })).toBeVisible();
});

it('asks for the dates and the groups that were chosen', async () => {
  const calls = stubReports();
  renderPage(<ReportsPage />);
  await userEvent.type(await screen.findByLabelText('From'), '2026-03-01');
  await userEvent.selectOptions(screen.getByLabelText('Split by'), 'Status');
  await waitFor(() => {
    expect(calls.at(-1)?.path).toBe('/reports/sales?from=2026-03-01&by=status');
  });
  expect(await screen.findByRole('columnheader', { name: 'Status' })).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Report on'), 'Costs');
  await waitFor(() => {
    expect(calls.at(-1)?.path).toBe('/reports/costs?from=2026-03-01');
  });
});

it('is saved as a table', async () => {
  stubReports();
  const saved = vi.fn((_: Blob) => 'blob:report');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: vi.fn() }));
  renderPage(<ReportsPage />);
  await screen.findByRole('table');
  await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
  const text = await saved.mock.calls[0]?.[0].text();
  expect(text).toBe('Month,Count,Total\r\n2026-04,2,1250\r\n2026-03,1,50\r\n');
});

it('says so when there is nothing in these months', async () => {
  stubReports([]);
  renderPage(<ReportsPage />);
  expect(await screen.findByRole('heading', { name: 'Nothing in these months' })).toBeVisible();
});

it('says so when there is nothing to report on', async () => {
  stubApi(() => ({ body: { reports: [] } }));
  renderPage(<ReportsPage />);
  expect(await screen.findByRole('heading', { name: 'Nothing to report on' })).toBeVisible();
});
