import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { createQueryClient } from '../api/queryClient';
import { readToken, storeToken } from '../api/token';
import { admin, stubApi } from '../test/render';
import { useSession } from './session';
import { SessionProvider } from './SessionProvider';

function Greeting() {
  const { account, begin, end } = useSession();
  return (
    <>
      <p>{account ? `Hello ${account.name}` : 'Nobody is here'}</p>
      <button
        onClick={() => {
          begin('new-token', admin);
        }}
      >
        Begin
      </button>
      <button onClick={end}>End</button>
    </>
  );
}

function renderGreeting() {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <SessionProvider>
        <Greeting />
      </SessionProvider>
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  localStorage.clear();
});

it('begins and ends a session at once', async () => {
  renderGreeting();
  expect(await screen.findByText('Nobody is here')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  expect(await screen.findByText(`Hello ${admin.name}`)).toBeVisible();
  expect(readToken()).toBe('new-token');
  await userEvent.click(screen.getByRole('button', { name: 'End' }));
  expect(await screen.findByText('Nobody is here')).toBeVisible();
  expect(readToken()).toBeNull();
});

it('goes on with the session of the last visit', async () => {
  storeToken('kept-token');
  stubApi(() => ({ body: { user: admin } }));
  renderGreeting();
  expect(await screen.findByText(`Hello ${admin.name}`)).toBeVisible();
});

it('forgets a session that the server does not know', async () => {
  storeToken('old-token');
  stubApi(() => ({ status: 401, body: { error: { message: 'Please sign in.' } } }));
  renderGreeting();
  expect(await screen.findByText('Nobody is here')).toBeVisible();
  expect(readToken()).toBeNull();
});
