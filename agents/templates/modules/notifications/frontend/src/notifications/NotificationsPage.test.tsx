import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { Bell } from './Bell';
import { NotificationsPage } from './NotificationsPage';

const createdAt = '2026-03-14T09:30:00.000Z';
const items = [
  { id: 2, text: 'Ann added a comment', about: '/messages/5', isRead: false, createdAt },
  { id: 1, text: 'Welcome', about: '/account', isRead: true, createdAt },
];

it('lists what is new and marks it as read', async () => {
  const calls = stubApi(() => ({ body: { items, unread: 1 } }));
  renderPage(<NotificationsPage />, { at: '/notifications' });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Mark as read: Ann added a comment' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
  const changed = calls.filter(({ method }) => method === 'PUT').map(({ path }) => path);
  expect(changed).toEqual(['/notifications/2/read', '/notifications/read']);
  expect(screen.getByRole('link', { name: 'Ann added a comment' })).toHaveAttribute(
    'href',
    '/messages/5',
  );
});

it('counts on the bell what is new', async () => {
  stubApi(() => ({ body: { items, unread: 120 } }));
  renderPage(<Bell />);
  expect(await screen.findByText('99+')).toBeVisible();
});

it('shows no bell to visitors', () => {
  renderPage(<Bell />, { account: null });
  expect(screen.queryByRole('link')).toBeNull();
});
