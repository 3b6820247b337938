import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { admin, renderPage, stubApi } from '../test/render';
import { SignInPage } from './SignInPage';

async function fillIn(email: string, password: string) {
  await userEvent.type(screen.getByLabelText('E-mail'), email);
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('begins a session with the right password', async () => {
  const calls = stubApi(() => ({ body: { token: 'token', user: admin } }));
  const session = renderPage(<SignInPage />, { account: null });
  await fillIn('sam@example.com', 'correct horse');
  expect(calls[0]?.body).toEqual({ email: 'sam@example.com', password: 'correct horse' });
  expect(session.begin).toHaveBeenCalledWith('token', admin);
});

it('says so when the password is wrong', async () => {
  const message = 'The e-mail address or the password is wrong.';
  stubApi(() => ({ status: 401, body: { error: { code: 'invalid_credentials', message } } }));
  const session = renderPage(<SignInPage />, { account: null });
  await fillIn('sam@example.com', 'wrong');
  expect(await screen.findByRole('alert')).toHaveTextContent(message);
  expect(session.begin).not.toHaveBeenCalled();
});

it('asks for both before anything is sent', async () => {
  const calls = stubApi(() => ({ body: {} }));
  renderPage(<SignInPage />, { account: null });
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(2);
  expect(calls).toHaveLength(0);
});
