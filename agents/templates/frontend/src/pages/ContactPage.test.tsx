import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { ContactPage } from './ContactPage';

it('does not send an empty message{{contactProof}}', async () => {
  const calls = stubApi(() => ({ body: {} }));
  renderPage(<ContactPage />, { account: null });
  await userEvent.click(screen.getByRole('button', { name: 'Send message' }));
  expect(screen.getAllByText('Please fill this in.').length).toBeGreaterThan(0);
  expect(calls).toHaveLength(0);
});
