import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { measures } from './settings';
import { WeekHome } from './WeekHome';
import { mondayOf, weekInWords } from './weeks';
import { WeekSummary } from './WeekSummary';

const entity = pageEntities.find(({ name }) => name in measures);
if (!entity) {
  throw new Error('Nothing is added up by week');
}

const answer = (weeks: object[]) =>
  stubApi(({ path }) => ({
    body: path === '/weeks' ? { items: [{ entity: entity.name, weeks }] } : pageOf([]),
  }));

it('begins weeks on Mondays', () => {
  expect(mondayOf(new Date(2026, 2, 8))).toBe('2026-03-02');
  expect(mondayOf(new Date(2026, 2, 9))).toBe('2026-03-09');
  const today = new Date(2026, 2, 11);
  expect(weekInWords('2026-03-09', today)).toBe('This week');
  expect(weekInWords('2026-03-02', today)).toBe('Last week');
  expect(weekInWords('2026-02-23', today)).toBe('Week of 23 Feb');
});

it('says what a week comes to on average and in total', async () => {
  answer([
    { start: mondayOf(new Date()), count: 2, sum: 840 },
    { start: '2026-03-02', count: 1, sum: 300 },
  ]);
  renderPage(<WeekSummary entity={entity} />);
  expect(await screen.findByRole('heading', { name: 'This week' })).toBeVisible();
  expect(screen.getByText('Average of the week')).toBeVisible();
  expect(screen.getByText(/in total, 2 /)).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

it('has the form for one more on the first page', async () => {
  answer([]);
  renderPage(<WeekHome />);
  expect((await screen.findAllByRole('button', { name: 'Save' }))[0]).toBeVisible();
});
