import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { FeedPage } from './FeedPage';
import { PersonPage } from './PersonPage';

const record = {
  id: 5,
  label: 'First work',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
};
const items = [{ entity: pageEntities[0]?.name ?? '', record }];
const robin = {
  id: 2,
  name: 'Robin Reader',
  joined: record.createdAt,
  followers: 3,
  following: 1,
  isFollowed: false,
  items,
};

it('shows what a person made and follows the person', async () => {
  const calls = stubApi(() => ({ body: robin }));
  renderPage(<PersonPage />, { at: '/u/2', path: '/u/:id' });
  expect(await screen.findByRole('link', { name: 'First work' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Follow Robin Reader' }));
  expect(calls.find(({ method }) => method === 'PUT')?.path).toBe('/follows/2');
});

it('sends visitors who want to follow to the sign-in page', async () => {
  stubApi(() => ({ body: robin }));
  renderPage(<PersonPage />, { at: '/u/2', path: '/u/:id', account: null });
  await userEvent.click(await screen.findByRole('button', { name: 'Follow Robin Reader' }));
  expect(screen.getByText('Another page')).toBeVisible();
});

it('shows the feed beside people to follow', async () => {
  stubApi(({ path }) => {
    if (path === '/follows/feed') {
      return { body: { items } };
    }
    return { body: path === '/follows' ? { items: [robin] } : pageOf([robin]) };
  });
  renderPage(<FeedPage />, { at: '/feed' });
  expect(await screen.findByRole('link', { name: 'First work' })).toBeVisible();
  expect(await screen.findByRole('button', { pressed: true })).toHaveTextContent('Following');
});
