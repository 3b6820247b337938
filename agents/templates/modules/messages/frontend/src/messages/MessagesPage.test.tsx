import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { admin, pageOf, renderPage, stubApi } from '../test/render';
import { MessagesPage } from './MessagesPage';

const entry = {
  id: 5,
  title: 'Robin Reader',
  subject: '',
  isRoom: false,
  last: 'Hello!',
  updatedAt: '2026-03-14T09:30:00.000Z',
  unread: 2,
};
const robin = { id: 2, name: 'Robin Reader' };
const conversation = {
  id: 5,
  title: 'Robin Reader',
  subject: '',
  about: '',
  isRoom: false,
  members: [admin, robin],
  messages: [{ id: 1, body: 'Hello!', author: robin, createdAt: '2026-03-14T09:30:00.000Z' }],
};

function stub() {
  HTMLElement.prototype.scrollIntoView = vi.fn();
  return stubApi(({ method, path }) => {
    if (path === '/conversations') {
      return method === 'POST' ? { status: 201, body: { id: 5 } } : { body: { items: [entry] } };
    }
    return { body: path.startsWith('/users') ? pageOf([admin, robin]) : conversation };
  });
}

it('shows the inbox and finds somebody to write to', async () => {
  const calls = stub();
  renderPage(<MessagesPage />, { at: '/messages', path: '/messages/:id?' });
  expect(await screen.findByText('2')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Robin Reader' }));
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ personId: 2 });
});

it('shows a conversation, marks it read and sends what is written', async () => {
  const calls = stub();
  renderPage(<MessagesPage />, { at: '/messages/5', path: '/messages/:id?' });
  const box = await screen.findByLabelText('Message');
  expect(calls.some(({ path }) => path === '/conversations/5/read')).toBe(true);
  await userEvent.type(box, 'Good morning{Enter}');
  expect(calls.find(({ method }) => method === 'POST')).toMatchObject({
    path: '/conversations/5/messages',
    body: { body: 'Good morning' },
  });
});
