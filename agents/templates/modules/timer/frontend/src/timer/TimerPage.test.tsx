import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pageOf, renderPage, stubApi } from '../test/render';
import { timer } from './settings';
import { TimerPage } from './TimerPage';

function entryOf(id: number, minutes: number | null) {
  const end = new Date();
  end.setHours(12, 0, 0, 0);
  return {
    id,
    label: `Entry ${id}`,
    createdAt: end.toISOString(),
    updatedAt: end.toISOString(),
    can: { update: false, remove: true, transitions: [] },
    note: 'Reading',
    startedAt: new Date(end.getTime() - (minutes ?? 0) * 60_000).toISOString(),
    endedAt: minutes === null ? null : end.toISOString(),
    minutes,
  };
}

/** What the server knows: whether a clock runs, and the entries of the week. */
function showTimer(entry: object | null, entries: object[] = []) {
  const calls = stubApi(({ path }) => ({
    body: path.startsWith('/timer')
      ? { entry }
      : pageOf(path.includes('startedAtFrom') ? entries : []),
  }));
  renderPage(<TimerPage />);
  return calls;
}

it('starts the clock', async () => {
  const calls = showTimer(null);
  await userEvent.type(await screen.findByLabelText('What are you doing?'), 'Reading');
  await userEvent.click(screen.getByRole('button', { name: timer.start }));
  const started = calls.find(({ method }) => method === 'POST');
  expect(started).toMatchObject({
    path: '/timer/start',
    body: { note: 'Reading', targetId: null },
  });
});

it('shows the running clock and stops it', async () => {
  const calls = showTimer({
    ...entryOf(5, null),
    startedAt: new Date(Date.now() - 3_725_000).toISOString(),
  });
  expect(await screen.findByRole('timer')).toHaveTextContent(/^1:02:0\d$/);
  await userEvent.click(screen.getByRole('button', { name: timer.stop }));
  expect(calls.find(({ method }) => method === 'POST')?.path).toBe('/timer/stop');
  expect(await screen.findByText('Your time has been kept')).toBeVisible();
});

it('adds up the week', async () => {
  showTimer(null, [entryOf(1, 30), entryOf(2, 45)]);
  const sheet = within(await screen.findByRole('table', { name: 'Time sheet of the week' }));
  const row = await sheet.findByRole('row', { name: /^Reading/ });
  expect(within(row).getAllByText('1:15')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Previous week' }));
  await userEvent.click(screen.getByRole('button', { name: 'Next week' }));
  expect(screen.getByRole('button', { name: 'This week' })).toBeDisabled();
});

it('adds time by hand', async () => {
  const calls = showTimer(null);
  await userEvent.click(await screen.findByText('Add time by hand'));
  await userEvent.click(screen.getByRole('button', { name: 'Add time' }));
  const added = calls.find(({ method }) => method === 'POST');
  expect(added).toMatchObject({ path: '/timer/entries', body: { note: null, targetId: null } });
  expect(await screen.findByText('Time added')).toBeVisible();
});
