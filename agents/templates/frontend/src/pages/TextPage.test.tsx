import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { TextPage } from './TextPage';

const text = { title: 'About', body: 'First paragraph.\n\nSecond paragraph.' };

it('shows every paragraph, and visitors nothing to change it with{{pagesProof}}', async () => {
  stubApi(() => ({ body: text }));
  renderPage(<TextPage slug="about" />, { account: null });
  expect(await screen.findByText('Second paragraph.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
});

it('lets an admin change the text in its place{{pagesProof}}', async () => {
  const calls = stubApi(() => ({ body: text }));
  renderPage(<TextPage slug="about" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  const title = screen.getByLabelText('Title');
  await userEvent.clear(title);
  await userEvent.type(title, 'About us');
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  expect(calls.find(({ method }) => method === 'PUT')).toMatchObject({
    path: '/pages/about',
    body: { ...text, title: 'About us' },
  });
});
