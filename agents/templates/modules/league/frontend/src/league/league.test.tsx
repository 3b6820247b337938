import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { FixturesPage } from './FixturesPage';
import { LeagueTablePage } from './LeagueTablePage';
import { league } from './settings';

const row = (id: number, label: string, rank: number, won: number, points: number) => ({
  id,
  label,
  rank,
  won,
  points,
  group: null,
  played: 5,
  drawn: 0,
  lost: 0,
  scored: 9,
  conceded: 3,
  difference: 6,
  form: ['W', 'D', 'L'],
});

const rows = [row(1, 'Reds', 1, 2, 9), row(2, 'Blues', 2, 3, 8), row(3, 'Greens', 3, 1, 7)];

const match = (id: number, score: number[]) => ({
  id,
  date: '2026-03-14',
  time: '16:30',
  place: 'Riverside',
  home: { id: 1, label: 'Reds' },
  away: { id: 2, label: 'Blues' },
  score,
  mayScore: true,
});

const namesIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

it('sorts the table by each of its columns', async () => {
  stubApi(() => ({ body: { items: rows } }));
  renderPage(<LeagueTablePage />);
  const table = await screen.findByRole('table', { name: 'League table' });
  expect(namesIn(table)).toEqual(['Reds', 'Blues', 'Greens']);
  await userEvent.click(screen.getByRole('button', { name: 'Wins' }));
  expect(namesIn(table)).toEqual(['Blues', 'Reds', 'Greens']);
  expect(screen.getByRole('columnheader', { name: 'Wins' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Wins' }));
  expect(namesIn(table)).toEqual(['Greens', 'Reds', 'Blues']);
});

it('says so when nobody takes part', async () => {
  stubApi(() => ({ body: { items: [] } }));
  renderPage(<LeagueTablePage />);
  expect(await screen.findByText('Nobody takes part yet')).toBeVisible();
});

it('tells matches to come from those that are over, and takes in a score', async () => {
  const calls = stubApi(({ method }) =>
    method === 'GET' ? { body: { items: [match(7, [3, 1]), match(8, [])] } } : { body: {} },
  );
  renderPage(<FixturesPage />);
  const coming = within(await screen.findByRole('region', { name: 'Upcoming matches' }));
  expect(coming.getByText('14 Mar 2026')).toBeVisible();
  expect(screen.getByText('3 : 1')).toBeVisible();
  await userEvent.click(coming.getByRole('button', { name: 'Enter score' }));
  const save = coming.getByRole('button', { name: 'Save score' });
  expect(save).toBeDisabled();
  await userEvent.type(coming.getByLabelText('Score of Reds'), '2');
  await userEvent.type(coming.getByLabelText('Score of Blues'), '0');
  await userEvent.click(save);
  await waitFor(() => {
    expect(calls.find(({ method }) => method === 'PATCH')).toMatchObject({
      path: `${league.matches}/8`,
      body: { [league.homeScore]: 2, [league.awayScore]: 0 },
    });
  });
});
