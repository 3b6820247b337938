import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { DashboardRecords } from './DashboardRecords';

const [entity] = pageEntities;

it('lists what the figures of the period are made of', async () => {
  if (!entity) {
    return;
  }
  const record = {
    id: 7,
    label: 'One of them',
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: false, remove: false, transitions: [] },
  };
  const calls = stubApi(() => ({ body: pageOf([record]) }));
  const period = { from: '2026-03-01', to: '2026-03-31' };
  renderPage(
    <DashboardRecords entity={entity} date="day" period={period} chosen={{ state: 'Done' }} />,
  );
  expect(await screen.findByRole('heading', { name: /^1 .* in this period$/ })).toBeVisible();
  expect(calls[0]?.path).toMatch(/state=Done&dayFrom=2026-03-01&dayTo=2026-03-31&sort=-day/);
});
