import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { played } from '../player/settings';
import { renderPage, stubApi } from '../test/render';
import { PlayedPage } from './PlayedPage';

const [entity = '', way] = Object.entries(played)[0] ?? [];

const record = {
  id: 7,
  label: 'A tune',
  createdAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
  can: { update: false, remove: false, transitions: [] },
  [way?.field ?? '']: 'https://example.com/a.mp3',
};

const listed = { entity, record, plays: 3, playedAt: '2026-03-02T08:00:00.000Z' };

it('lists what is played most, and what oneself played last', async () => {
  stubApi(() => ({ body: { items: [listed] } }));
  renderPage(<PlayedPage />);
  const most = await screen.findByRole('region', { name: 'Most played' });
  expect(await within(most).findByText('3 plays')).toBeVisible();
  expect(within(most).getByRole('button', { name: 'Play: A tune' })).toBeVisible();
  const recent = screen.getByRole('region', { name: 'Recently played' });
  expect(await within(recent).findByRole('link', { name: 'A tune' })).toBeVisible();
});

it('has no history for visitors', async () => {
  stubApi(() => ({ body: { items: [] } }));
  renderPage(<PlayedPage />, { account: null });
  expect(await screen.findByText('Nothing yet')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Recently played' })).not.toBeInTheDocument();
});
