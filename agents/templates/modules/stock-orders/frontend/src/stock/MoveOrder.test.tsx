import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { entityNamed } from '../registry';
import { renderPage, stubApi } from '../test/render';
import { MoveOrder } from './MoveOrder';
import { movedStates } from './orders';

const [first] = Object.entries(movedStates);
const moved = first?.[1][0] ?? '';
const entity = entityNamed(first?.[0] ?? '');
const record = {
  id: 3,
  label: 'An order',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
  status: 'Waiting',
};

it('moves the stock with one press, and says what is missing', async () => {
  const calls = stubApi(() => ({
    status: 409,
    body: { error: { code: 'conflict', message: 'Only 2 are in stock, and 5 are needed.' } },
  }));
  renderPage(<MoveOrder entity={entity} record={record} />);
  await userEvent.click(screen.getByRole('button', { name: /^Mark as / }));
  expect(await screen.findByText('Only 2 are in stock, and 5 are needed.')).toBeVisible();
  expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ status: moved });
});

it('is not offered twice', () => {
  stubApi(() => null);
  const done = { ...record, status: moved };
  renderPage(<MoveOrder entity={entity} record={done} />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
