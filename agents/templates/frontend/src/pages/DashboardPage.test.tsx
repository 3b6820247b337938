import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { renderPage, stubApi } from '../test/render';
import { DashboardPage } from './DashboardPage';

it('shows the counts as text', async () => {
  const entity = pageEntities[0]?.name;
  const counts = [
    { value: 'Waiting', count: 3 },
    { value: 'Ready', count: 4 },
  ];
  stubApi(() => ({
    body: {
      blocks: [
        { entity, label: 'All', total: 7, groups: [{ field: 'x', label: 'State', counts }] },
      ],
    },
  }));
  renderPage(<DashboardPage />);
  expect(await screen.findByText('Waiting')).toBeVisible();
  expect(screen.getByText('7')).toBeVisible();
  expect(screen.getByText('4')).toBeVisible();
});
