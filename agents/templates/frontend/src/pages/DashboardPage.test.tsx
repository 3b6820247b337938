import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { DashboardPage } from './DashboardPage';

it('shows the counts as text{{dashboardProof}}', async () => {
  const entity = pageEntities[0]?.name;
  const counts = [
    { value: 'Waiting', count: 3 },
    { value: 'Ready', count: 4 },
  ];
  const groups = [{ field: 'x', label: 'State', counts }];
  stubApi(({ path }) => ({
    body:
      path === '/dashboard' ? { blocks: [{ entity, label: 'All', total: 8, groups }] } : pageOf([]),
  }));
  renderPage(<DashboardPage />);
  expect(await screen.findByText('Waiting')).toBeVisible();
  expect(screen.getByText('8')).toBeVisible();
  expect(screen.getByText('4')).toBeVisible();
});
