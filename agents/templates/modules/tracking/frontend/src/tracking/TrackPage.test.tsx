import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { addressOf } from './address';
import { tracked } from './settings';
import { TrackPage } from './TrackPage';

const record = {
  id: 7,
  label: 'Morning crossing',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
  [tracked.field]: 'K7MX-2Q9D',
};

it('finds a record by its code', async () => {
  const calls = stubApi(() => ({ body: { record, moves: [] } }));
  renderPage(<TrackPage />, { at: '/track', path: '/track', account: null });
  await userEvent.type(screen.getByRole('textbox'), 'k7mx-2q9d');
  await userEvent.click(screen.getByRole('button', { name: tracked.title }));
  expect(await screen.findByRole('heading', { name: 'Morning crossing' })).toBeVisible();
  expect(calls[0]?.path).toBe('/tracking?code=k7mx-2q9d');
});

it('says the code of what has just been made', async () => {
  stubApi(() => ({ body: { record, moves: [] } }));
  renderPage(<TrackPage />, { at: addressOf(record), path: '/track', account: null });
  expect(await screen.findByRole('heading', { name: /K7MX-2Q9D/ })).toBeVisible();
});

it('says so when nothing has the code', async () => {
  const message = 'There is none with this code.';
  stubApi(() => ({ status: 404, body: { error: { code: 'notFound', message } } }));
  renderPage(<TrackPage />, { at: '/track?code=AAAA-AAAA', path: '/track', account: null });
  expect(await screen.findByText(message)).toBeVisible();
});

it('asks before a move, and then makes it', async () => {
  const [move] = tracked.moves;
  if (!move) return;
  const calls = stubApi(({ method }) => ({
    body: { record, moves: method === 'GET' ? [move.name] : [] },
  }));
  renderPage(<TrackPage />, { at: '/track?code=K7MX-2Q9D', path: '/track', account: null });
  await userEvent.click(await screen.findByRole('button', { name: move.label }));
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  const dialog = screen.getByRole('dialog', { hidden: true });
  const buttons = [...dialog.querySelectorAll('button')];
  await userEvent.click(buttons.at(-1) ?? dialog);
  expect(calls.find(({ method }) => method === 'POST')?.path).toBe(`/tracking/moves/${move.name}`);
});
