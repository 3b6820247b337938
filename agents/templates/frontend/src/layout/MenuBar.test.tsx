import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../test/render';
import type { MenuEntry } from './menu';
import { MenuBar } from './MenuBar';

const names = [
  'Orchards',
  'Harvests',
  'Varieties',
  'Neighbours',
  'Tool shed',
  'Recipes',
  'Calendar',
  'Cider days',
];
const entries: MenuEntry[] = names.map((label) => ({
  to: `/${label.toLowerCase().replace(' ', '-')}`,
  label,
  icon: 'leaf',
  access: ['visitor'],
}));

beforeEach(() => {
  renderPage(<MenuBar entries={entries} />);
});

it('shows what fits, and the rest behind a button', async () => {
  const button = screen.getByRole('button', { name: 'More' });
  expect(screen.getByRole('link', { name: 'Orchards' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Cider days' })).not.toBeInTheDocument();
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  const menu = within(screen.getByRole('navigation', { name: 'Main' }));
  expect(menu.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(names);
  await userEvent.click(button);
  expect(screen.queryByRole('link', { name: 'Cider days' })).not.toBeInTheDocument();
});

it('closes by Escape, which goes back to the button', async () => {
  const button = screen.getByRole('button', { name: 'More' });
  await userEvent.click(button);
  await userEvent.tab();
  expect(button).not.toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(button).toHaveFocus();
});

it.each([
  ['a click elsewhere', () => userEvent.click(document.body)],
  ['the focus moving on', () => userEvent.tab({ shift: true })],
])('closes by %s', async (_, leave) => {
  const button = screen.getByRole('button', { name: 'More' });
  await userEvent.click(button);
  await leave();
  expect(button).toHaveAttribute('aria-expanded', 'false');
});

it('closes once a link is followed', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('link', { name: 'Cider days' }));
  expect(screen.queryByRole('link', { name: 'Cider days' })).not.toBeInTheDocument();
});
