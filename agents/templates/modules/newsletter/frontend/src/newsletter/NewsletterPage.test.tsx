import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { NewsletterPage } from './NewsletterPage';
import { UnsubscribePage } from './UnsubscribePage';

const left = { email: 'robin@example.org', code: 'abc' };

it('takes an address and shows the way back', async () => {
  const calls = stubApi(() => ({ status: 201, body: left }));
  renderPage(<NewsletterPage />, { account: null });
  await userEvent.click(screen.getByLabelText('E-mail address'));
  await userEvent.paste(left.email);
  await userEvent.click(screen.getByRole('button', { name: 'Subscribe' }));
  expect(await screen.findByRole('link', { name: 'Unsubscribe' })).toHaveAttribute(
    'href',
    '/newsletter/unsubscribe?email=robin%40example.org&code=abc',
  );
  expect(calls[0]?.body).toEqual({ email: left.email });
});

it('says why an address is refused', async () => {
  stubApi(() => ({ status: 409, body: { error: { message: 'It is on the list already.' } } }));
  renderPage(<NewsletterPage />, { account: null });
  await userEvent.click(screen.getByRole('button', { name: 'Subscribe' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('It is on the list already.');
});

it('lists the addresses for admins', async () => {
  const items = [{ id: 1, email: left.email, createdAt: '2026-03-14T09:30:00.000Z' }];
  stubApi(() => ({ body: { items } }));
  renderPage(<NewsletterPage />);
  expect(await screen.findByText(left.email)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Export CSV' }).getAttribute('href')).toContain('robin');
});

it('takes an address off the list', async () => {
  const calls = stubApi(() => ({ body: {} }));
  renderPage(<UnsubscribePage />, {
    at: '/newsletter/unsubscribe?email=robin%40example.org&code=abc',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Unsubscribe' }));
  expect(await screen.findByText('You are off the list')).toBeVisible();
  expect(calls[0]?.body).toEqual(left);
});
