import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { entityNamed } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { timelines } from './settings';
import { TimelinePage } from './TimelinePage';

const [name = ''] = Object.keys(timelines);
const entity = entityNamed(name);

function recordOn(id: number, label: string, when: string) {
  return {
    id,
    label,
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: [] },
    [timelines[name] ?? '']: when,
  };
}

it('shows the latest first, month by month', async () => {
  const records = [
    recordOn(1, 'Planted', '2025-03-02T12:00:00.000Z'),
    recordOn(2, 'Watered', '2025-05-04T12:00:00.000Z'),
    recordOn(3, 'Harvested', '2025-05-20T12:00:00.000Z'),
  ];
  stubApi(({ path }) => ({ body: pageOf(path.startsWith(`/${entity.path}?`) ? records : []) }));
  renderPage(<TimelinePage />);
  const may = await screen.findByRole('region', { name: 'May 2025' });
  const links = within(may).getAllByRole('link', { name: /ed$/ });
  expect(links.map((link) => link.textContent)).toEqual(['Harvested', 'Watered']);
  expect(
    within(screen.getByRole('region', { name: 'March 2025' })).getByText('Planted'),
  ).toBeVisible();
});

it('says so when nothing has happened', async () => {
  stubApi(() => ({ body: pageOf([]) }));
  renderPage(<TimelinePage />);
  expect(await screen.findByText('Nothing yet')).toBeVisible();
});
