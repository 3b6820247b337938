import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { renderPage, stubApi } from '../test/render';
import { DashboardPage } from './DashboardPage';

const figures = (count: number, weight: number) => ({ count, measures: { weight } });

const block = {
  entity: pageEntities[0]?.name,
  total: 70,
  measures: [{ field: 'weight', label: 'Weight', by: 'sum' }],
  now: figures(17, 250),
  before: figures(34, 125),
  points: [
    { from: '2026-03-01', to: '2026-03-01', ...figures(8, 100) },
    { from: '2026-03-02', to: '2026-03-02', ...figures(9, 150) },
  ],
  groups: [
    {
      field: 'x',
      label: 'State',
      parts: [
        { key: 'Waiting', value: 'Waiting', ...figures(3, 110) },
        { key: 'Done', value: 'Done', ...figures(14, 140) },
      ],
    },
    { field: 'y', label: 'Place', parts: [{ value: 'Here', ...figures(4, 140) }] },
  ],
};

it('shows figures beside those of the period before{{dashboardProof}}', async () => {
  stubApi(() => ({ body: { blocks: [block] } }));
  renderPage(<DashboardPage />);
  expect(await screen.findByText('70 in all')).toBeVisible();
  expect(screen.getByText('-50 % against the period before')).toBeVisible();
  expect(screen.getByText('+100 % against the period before')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Weight by state' })).toHaveTextContent('Waiting110');
});

it('shows in its charts what is chosen', async () => {
  stubApi(() => ({ body: { blocks: [block] } }));
  renderPage(<DashboardPage />);
  const plural = pageEntities[0]?.plural ?? '';
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: /^Charts of/ }),
    plural,
  );
  expect(screen.getByRole('list', { name: `${plural} by place` })).toHaveTextContent('Here4');
});

it('asks for the chosen period', async () => {
  const calls = stubApi(() => ({ body: { blocks: [] } }));
  renderPage(<DashboardPage />, { at: '/?from=2026-03-01&to=2026-03-31' });
  expect(calls.at(-1)?.path).toMatch(/^\/dashboard\?from=2026-03-01&to=2026-03-31&/);
  await userEvent.click(screen.getByRole('button', { name: 'Year' }));
  expect(screen.getByRole('button', { name: 'Year' })).toHaveAttribute('aria-pressed', 'true');
  expect(calls.at(-1)?.path).not.toContain('2026-03-31');
});

it('asks for one part of a group only, once it is chosen', async () => {
  const calls = stubApi(() => ({ body: { blocks: [block] } }));
  renderPage(<DashboardPage />);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'State' }), 'Done');
  expect(calls.at(-1)?.path).toContain(`${pageEntities[0]?.name ?? ''}.x=Done`);
});

it('draws a line or bars', async () => {
  stubApi(() => ({ body: { blocks: [block] } }));
  renderPage(<DashboardPage />);
  const line = await screen.findByRole('button', { name: 'Line chart' });
  expect(line).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(line);
  expect(line).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: 'Bar chart' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});
