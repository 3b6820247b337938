import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { publicEntities } from '../registry';
import { site } from '../site';
import { pageOf, renderPage, stubApi } from '../test/render';
import { ReadingHomePage } from './ReadingHomePage';

const record = {
  id: 5,
  label: 'The newest of all',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
};

it('says what the site is about and shows the newest of everything', async () => {
  stubApi(() => ({ body: pageOf([record]) }));
  renderPage(<ReadingHomePage />, { account: null });
  expect(screen.getByRole('heading', { level: 1, name: site.name })).toBeVisible();
  for (const { plural } of publicEntities) {
    const section = await screen.findByRole('region', { name: plural });
    expect(within(section).getByRole('link', { name: record.label })).toBeVisible();
  }
});
