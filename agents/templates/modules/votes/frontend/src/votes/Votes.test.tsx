import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { renderPage, stubApi } from '../test/render';
import { Votes } from './Votes';

const record = {
  id: 5,
  label: 'First',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
  score: 12,
};

function renderVotes(own: number, account?: null) {
  const entity = pageEntities[0];
  if (!entity) {
    throw new Error('There is nothing to vote on');
  }
  const calls = stubApi(() => ({ body: { votes: { 5: own } } }));
  renderPage(<Votes entity={entity} record={record} />, { account, path: '/' });
  return calls;
}

it('votes down and shows the score', async () => {
  const calls = renderVotes(1);
  expect(screen.getByText('12')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Downvote: First' }));
  expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ value: -1 });
});

it('takes a vote back that is cast again', async () => {
  const calls = renderVotes(1);
  await userEvent.click(await screen.findByRole('button', { pressed: true }));
  expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ value: 0 });
});

it('sends visitors to the sign-in page', async () => {
  renderVotes(0, null);
  await userEvent.click(screen.getByRole('button', { name: 'Upvote: First' }));
  expect(screen.getByText('Another page')).toBeVisible();
});
