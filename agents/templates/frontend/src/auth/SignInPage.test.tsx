import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { admin, renderPage, stubApi } from '../test/render';
import { SignInPage } from './SignInPage';

type Answer = ReturnType<Parameters<typeof stubApi>[0]>;

/** An API with such sample accounts, that answers so when somebody signs in. */
function stubAuth(answer: Answer, items: object[] = []) {
  return stubApi(({ method }) => (method === 'GET' ? { body: { items } } : answer));
}

const sent = (calls: ReturnType<typeof stubApi>) => calls.filter(({ method }) => method === 'POST');

async function fillIn(email: string, password: string) {
  await userEvent.type(screen.getByLabelText('E-mail'), email);
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('begins a session with the right password', async () => {
  const calls = stubAuth({ body: { token: 'token', user: admin } });
  const session = renderPage(<SignInPage />, { account: null });
  await fillIn('sam@example.com', 'correct horse');
  expect(sent(calls)[0]?.body).toEqual({ email: 'sam@example.com', password: 'correct horse' });
  expect(session.begin).toHaveBeenCalledWith('token', admin);
});

it('says so when the password is wrong', async () => {
  const message = 'The e-mail address or the password is wrong.';
  stubAuth({ status: 401, body: { error: { code: 'invalid_credentials', message } } });
  const session = renderPage(<SignInPage />, { account: null });
  await fillIn('sam@example.com', 'wrong');
  expect(await screen.findByRole('alert')).toHaveTextContent(message);
  expect(session.begin).not.toHaveBeenCalled();
});

it('asks for both before anything is sent', async () => {
  const calls = stubAuth({ body: {} });
  renderPage(<SignInPage />, { account: null });
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(2);
  expect(sent(calls)).toHaveLength(0);
});

it('shows the sample accounts, and signs in as one of them', async () => {
  const sample = { role: 'salesManager', email: 'max@example.com', password: 'for trying out' };
  const calls = stubAuth({ body: { token: 'token', user: admin } }, [sample]);
  const session = renderPage(<SignInPage />, { account: null });
  expect(await screen.findByText(sample.password)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Enter as sales manager' }));
  expect(sent(calls)[0]?.body).toEqual({ email: sample.email, password: sample.password });
  expect(session.begin).toHaveBeenCalledWith('token', admin);
});
