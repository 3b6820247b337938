import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { admin, renderPage, stubApi } from '../test/render';
import { AccountPage } from './AccountPage';

it('changes the name', async () => {
  const user = { ...admin, name: 'Sam Smith' };
  const calls = stubApi(() => ({ body: { user } }));
  const session = renderPage(<AccountPage />);
  await userEvent.clear(screen.getByLabelText('Name'));
  await userEvent.type(screen.getByLabelText('Name'), 'Sam Smith');
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  expect(await screen.findByText('Changes saved')).toBeVisible();
  expect(calls[0]?.body).toEqual({ name: 'Sam Smith', email: admin.email });
  expect(session.refresh).toHaveBeenCalledWith(user);
});

it('changes the password for those who know the present one', async () => {
  const message = 'Is not your current password';
  const details = [{ field: 'currentPassword', message }];
  stubApi(() => ({ status: 400, body: { error: { code: 'invalid', message: 'No.', details } } }));
  renderPage(<AccountPage />);
  await userEvent.type(screen.getByLabelText('Present password'), 'a guess');
  await userEvent.type(screen.getByLabelText('New password'), 'a new password');
  await userEvent.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText(message)).toBeVisible();

  const calls = stubApi(() => ({ body: { user: admin } }));
  await userEvent.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText('Password changed')).toBeVisible();
  expect(calls[0]?.body).toEqual({ currentPassword: 'a guess', password: 'a new password' });
  expect(screen.getByLabelText('New password')).toHaveValue('');
});
