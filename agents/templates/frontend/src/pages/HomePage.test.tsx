import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showcase } from '../registry';
import { site } from '../site';
import { admin, pageOf, renderPage, stubApi } from '../test/render';
import { HomePage } from './HomePage';

const record = {
  id: 5,
  label: 'The newest of all',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
};

{{#tool}}
it('begins with what visitors come for, and tells them what they can do', () => {
  stubApi(() => ({ body: pageOf([]) }));
  renderPage(<HomePage />, { account: null });
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
{{/tool}}
{{^tool}}
it('tells visitors what the site is for and what they can do', () => {
  stubApi(() => ({ body: pageOf([]) }));
  renderPage(<HomePage />, { account: null });
  expect(screen.getByRole('heading', { level: 1, name: site.name })).toBeVisible();
{{/tool}}
  for (const feature of site.features) {
    expect(screen.getByRole('heading', { level: 3, name: feature.title })).toBeVisible();
  }
});

it('greets an account with the newest records of what matters most', async () => {
  // Lists of records are asked for with parameters.
  stubApi(({ path }) => ({ body: pageOf(path.includes('?') ? [record] : []) }));
  renderPage(<HomePage />);
  expect(screen.getByRole('heading', { level: 1, name: `Welcome, ${admin.name}` })).toBeVisible();
  for (const { plural } of showcase.slice(0, 4)) {
    const section = await screen.findByRole('region', {
      name: new RegExp(`^(Next )?${plural}$`, 'i'),
    });
    expect(within(section).getByRole('link', { name: record.label })).toBeVisible();
  }
});
