import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pageOf, renderPage, stubApi } from '../test/render';
import { FocusPage } from './FocusPage';
import { begin, usual } from './rounds';

const stub = () =>
  stubApi(({ method }) => ({ body: method === 'GET' ? pageOf([]) : { id: 1, minutes: 25 } }));

it('counts down, rests, and begins anew', async () => {
  stub();
  renderPage(<FocusPage />);
  expect(screen.getByRole('timer')).toHaveTextContent('25:00');
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
  await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
  expect(screen.getByRole('timer')).toHaveTextContent('25:00');
  await userEvent.click(screen.getByRole('button', { name: 'Skip' }));
  expect(screen.getByText('Short break · Round 1 of 4')).toBeVisible();
  expect(screen.getByRole('timer')).toHaveTextContent('5:00');
});

it('keeps the time of a round that ended while nobody looked', async () => {
  const calls = stub();
  const startedAt = Date.now() - 26 * 60_000;
  const rounds = { ...begin(usual), startedAt };
  localStorage.setItem('focus', JSON.stringify({ rounds, note: 'Chapter 3' }));
  renderPage(<FocusPage />);
  expect(await screen.findByText('Short break · Round 1 of 4')).toBeVisible();
  await waitFor(() => {
    const kept = calls.find(({ path }) => path === '/timer/entries');
    expect(kept?.body).toMatchObject({
      note: 'Chapter 3',
      startedAt: new Date(startedAt).toISOString(),
      endedAt: new Date(startedAt + 25 * 60_000).toISOString(),
    });
  });
});

it('takes other lengths', async () => {
  stub();
  renderPage(<FocusPage />);
  await userEvent.click(screen.getByText('Lengths and goal'));
  const input = screen.getByRole('spinbutton', { name: 'Focus, minutes' });
  fireEvent.change(input, { target: { value: '50' } });
  expect(screen.getByRole('timer')).toHaveTextContent('50:00');
  fireEvent.change(input, { target: { value: '0' } });
  expect(screen.getByRole('timer')).toHaveTextContent('50:00');
  await userEvent.click(screen.getByRole('button', { name: 'The usual lengths' }));
  expect(screen.getByRole('timer')).toHaveTextContent('25:00');
});
