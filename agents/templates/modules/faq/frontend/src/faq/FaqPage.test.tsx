import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { FaqPage } from './FaqPage';

const items = [{ id: 1, question: 'How does it work?', answer: 'Very well.' }];

it('shows answers to visitors, without the tools of admins', async () => {
  stubApi(() => ({ body: { items } }));
  renderPage(<FaqPage />, { account: null });
  expect(await screen.findByText('How does it work?')).toBeVisible();
  expect(screen.getByText('Very well.')).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});

it('lets admins add, change and delete questions', async () => {
  const calls = stubApi(({ method }) => ({ body: method === 'GET' ? { items } : items[0] }));
  renderPage(<FaqPage />);
  await userEvent.type(await screen.findByLabelText('Question'), 'New?');
  await userEvent.type(screen.getByLabelText('Answer'), 'Yes.');
  await userEvent.click(screen.getByRole('button', { name: 'Add question' }));
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    question: 'New?',
    answer: 'Yes.',
  });
  await userEvent.click(screen.getByText('How does it work?'));
  await userEvent.click(screen.getByRole('button', { name: 'Edit question' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save question' }));
  expect(calls.find(({ method }) => method === 'PUT')).toMatchObject({
    path: '/faq/1',
    body: { question: 'How does it work?', answer: 'Very well.' },
  });
  await userEvent.click(await screen.findByText('How does it work?'));
  await userEvent.click(screen.getByRole('button', { name: 'Delete question' }));
  expect(calls.find(({ method }) => method === 'DELETE')?.path).toBe('/faq/1');
});
