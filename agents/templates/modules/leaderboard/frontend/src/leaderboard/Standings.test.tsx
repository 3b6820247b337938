import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { ranksOf } from './ranks';
import { Standings, type Entry } from './Standings';

const entryOf = (id: number, label: string, value: number, to?: string): Entry => ({
  id,
  label,
  to,
  value,
  shown: `${value} points`,
});

function showStandings(entries: readonly Entry[]) {
  render(
    <MemoryRouter>
      <Standings title="Riders by points" of="Rider" by="Points" entries={entries} />
    </MemoryRouter>,
  );
}

it('shares a rank between equals', () => {
  expect(ranksOf([9, 7, 7, 2])).toEqual([1, 2, 2, 4]);
});

it('puts three on the podium and all in the table', () => {
  showStandings([
    entryOf(1, 'Ada', 9, '/riders/1'),
    entryOf(2, 'Ben', 7),
    entryOf(3, 'Cleo', 7),
    entryOf(4, 'Dan', 1),
  ]);
  const podium = within(screen.getByRole('list', { name: 'The first three' }));
  expect(podium.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Rank 1Ada9 points',
    'Rank 2Ben7 points',
    'Rank 2Cleo7 points',
  ]);
  const table = within(screen.getByRole('table', { name: 'Riders by points' }));
  expect(table.getByRole('row', { name: '4 Dan 1 points' })).toBeVisible();
  expect(table.getByRole('link', { name: 'Ada' })).toHaveAttribute('href', '/riders/1');
});

it('says so when nobody is ranked', () => {
  showStandings([]);
  expect(screen.getByText('Nobody is ranked yet')).toBeVisible();
});
