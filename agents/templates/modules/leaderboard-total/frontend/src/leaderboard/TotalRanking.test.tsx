import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { boards } from './boards';
import { TotalRanking } from './TotalRanking';

const board = boards.find(({ Ranking }) => Ranking === TotalRanking);

function showRanking(answer: { status?: number; body: unknown }) {
  if (!board) {
    throw new Error('No ranking is by totals');
  }
  const calls = stubApi(() => answer);
  renderPage(<TotalRanking board={board} />);
  return { calls, address: `/leaderboard/${board.name}` };
}

it('shows what the server added up', async () => {
  const entries = [
    { id: 1, label: 'Ada', value: 5 },
    { id: 2, label: 'Ben', value: 3 },
  ];
  const { calls, address } = showRanking({ body: { target: null, entries } });
  const podium = within(await screen.findByRole('list', { name: 'The first three' }));
  expect(podium.getAllByRole('listitem').map((item) => item.textContent?.slice(0, 9))).toEqual([
    'Rank 1Ada',
    'Rank 2Ben',
  ]);
  expect(calls[0]?.path).toBe(address);
});

it('says what went wrong', async () => {
  showRanking({ status: 403, body: { error: { message: 'Not for you' } } });
  expect(await screen.findByText('Not for you')).toBeVisible();
});
