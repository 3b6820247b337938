import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { App } from './App';
import { pages } from './records/addresses';
import { pageEntities } from './registry';
import { pageOf, renderApp, stubApi } from './test/render';

beforeEach(() => {
  stubApi(() => ({ body: pageOf([]) }));
});

it('asks visitors to sign in before they see an account', async () => {
  renderApp(<App />, '/account', null);
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(screen.queryByText('Your account')).not.toBeInTheDocument();
});

it('says so when there is nothing at an address', () => {
  renderApp(<App />, '/nothing/is/here', null);
  expect(screen.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/');
});

it.each(pageEntities.map((entity) => [entity.plural, entity] as const))(
  'shows admins the list of %s',
  async (plural, entity) => {
    renderApp(<App />, pages.list(entity));
    expect(await screen.findByRole('heading', { level: 1, name: plural })).toBeVisible();
  },
);

it('folds its menu behind a button on narrow screens', async () => {
  renderApp(<App />, '/account');
  const button = screen.getByRole('button', { name: 'Menu' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
});

it('turns light or dark, and stays so', async () => {
  renderApp(<App />, '/account');
  const button = screen.getByRole('button', { name: /^Use (dark|light) colours$/ });
  const scheme = button.getAttribute('aria-label')?.split(' ')[1];
  await userEvent.click(button);
  expect(document.documentElement.dataset.scheme).toBe(scheme);
  expect(localStorage.getItem('scheme')).toBe(scheme);
});
