import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { RoomsPage } from './RoomsPage';

const rooms = [
  { id: 1, name: 'Welcome', subject: 'Hello', members: 3, isMember: true },
  { id: 2, name: 'Off topic', subject: '', members: 1, isMember: false },
];

it('lets people enter and leave rooms and open new ones', async () => {
  const calls = stubApi(({ method }) => ({
    body: method === 'GET' ? { items: rooms } : { id: 3 },
  }));
  renderPage(<RoomsPage />, { at: '/rooms' });
  await userEvent.click(await screen.findByRole('button', { name: 'Leave Welcome' }));
  expect(calls).toContainEqual(
    expect.objectContaining({ method: 'DELETE', path: '/rooms/1/membership' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Enter Off topic' }));
  expect(calls).toContainEqual(
    expect.objectContaining({ method: 'PUT', path: '/rooms/2/membership' }),
  );
  await userEvent.type(screen.getByLabelText('Name of a new room'), 'Books{Enter}');
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ name: 'Books' });
});
