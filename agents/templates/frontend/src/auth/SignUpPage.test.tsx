import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { SignUpPage } from './SignUpPage';

it('asks for a name, an address and a password{{accountsProof}}', async () => {
  const calls = stubApi(() => ({ body: { items: [], total: 0, page: 1, pageSize: 100 } }));
  renderPage(<SignUpPage />, { account: null });
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));
  expect(screen.getAllByText('Please fill this in.').length).toBeGreaterThanOrEqual(3);
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
});

it('refuses a short password{{accountsProof}}', async () => {
  stubApi(() => ({ body: { items: [], total: 0, page: 1, pageSize: 100 } }));
  renderPage(<SignUpPage />, { account: null });
  await userEvent.type(screen.getByLabelText('Password'), 'short');
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));
  expect(screen.getByText('Use at least 8 characters.')).toBeVisible();
});
