import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { menu } from './layout/menu';
import { render as written, sitePages } from './server';
import { site } from './site';
import { openSite } from './test/openSite';

it('says on its first page what it is{{appProof}}', () => {
  openSite('/');
  expect(screen.getByRole('heading', { level: 1, name: site.name })).toBeVisible();
  expect(screen.getAllByText(site.tagline).length).toBeGreaterThan(0);
});

it('leads from its menu to every page there', async () => {
  const address = openSite('/');
  for (const { to, label } of menu) {
    await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
    const [wide] = screen.getAllByRole('navigation', { name: 'Main' }).toReversed();
    await userEvent.click(within(wide as HTMLElement).getByRole('link', { name: label }));
    expect(address()).toBe(to);
    expect(screen.queryByRole('heading', { name: 'Page not found' })).not.toBeInTheDocument();
  }
});

it('tells people that an address leads nowhere', () => {
  openSite('/nowhere/at/all');
  expect(screen.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/');
});

it('switches between light and dark colours, and remembers which', async () => {
  openSite('/');
  await userEvent.click(screen.getByRole('button', { name: /light and dark/ }));
  expect(document.documentElement.dataset.scheme).toBe('dark');
  await userEvent.click(screen.getByRole('button', { name: /light and dark/ }));
  expect(localStorage.getItem('scheme')).toBe('light');
});

it.each(sitePages)('can be read at $address without any script', ({ address, ...page }) => {
  const html = written(address);
  expect(html).toMatch(/<h1[\s>]|Page not found/);
  expect(html.includes('Page not found')).toBe(address === '/404');
  expect(page.windowTitle).not.toBe('');
  expect(page.description).not.toBe('');
});

it('has every page once', () => {
  const addresses = sitePages.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});
