import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { entityNamed } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { boards } from './boards';
import { FieldRanking } from './FieldRanking';

const board = boards.find(({ Ranking }) => Ranking === FieldRanking);

function recordOf(id: number, label: string, value: number | null) {
  return {
    id,
    label,
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: [] },
    [board?.field ?? '']: value,
  };
}

function showRanking(answer: { status?: number; body: unknown }) {
  if (!board) {
    throw new Error('No ranking is by a field');
  }
  const calls = stubApi(() => answer);
  renderPage(<FieldRanking board={board} />);
  return { calls, address: `/${entityNamed(board.entity).path}?sort=-${board.field}` };
}

it('puts the highest first, and leaves out who has no number', async () => {
  const records = [recordOf(1, 'Ada', 5), recordOf(2, 'Ben', 3), recordOf(3, 'Cleo', null)];
  const { calls, address } = showRanking({ body: pageOf(records) });
  const podium = within(await screen.findByRole('list', { name: 'The first three' }));
  expect(podium.getAllByRole('listitem').map((item) => item.textContent?.slice(0, 9))).toEqual([
    'Rank 1Ada',
    'Rank 2Ben',
  ]);
  expect(screen.queryByText('Cleo')).not.toBeInTheDocument();
  expect(calls[0]?.path).toContain(address);
});

it('says what went wrong', async () => {
  showRanking({ status: 403, body: { error: { message: 'Not for you' } } });
  expect(await screen.findByText('Not for you')).toBeVisible();
});
