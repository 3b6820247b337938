import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { AddToCart } from './AddToCart';
{{#hasStock}}
import { addToCart, setQuantity, type CartLine } from './cart';
{{/hasStock}}
{{^hasStock}}
import { addToCart, type CartLine } from './cart';
{{/hasStock}}
import { CartLink } from './CartLink';
import { CartPage } from './CartPage';
import { shop } from './shop';

function stubQuote(members: Record<string, unknown> = {}) {
  return stubApi(({ body }) => {
    const { lines } = body as { lines: CartLine[] };
    const priced = lines.map((line) => ({ ...line, label: 'Pear', price: 250, picture: null }));
    const total = lines.reduce((sum, { quantity }) => sum + quantity * 250, 0);
    return { body: { lines: priced.map((line) => ({ ...line, ...members })), total } };
  });
}

const record = {
  id: 7,
  label: 'Pear',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
};

const entity = {
  name: 'Thing',
  label: 'Thing',
  plural: 'Things',
  path: 'things',
  description: '',
  icon: 'bag',
  access: { read: [], create: [] },
  fields: [],
  relations: [],
  columns: [],
} as const;

it('shows what was added, and how much', async () => {
  stubQuote({ available: null });
  renderPage(
    <>
      <AddToCart entity={entity} record={record} />
      <CartLink />
      <CartPage />
    </>,
    { account: null },
  );
  expect(screen.getByRole('heading', { name: 'Your cart is empty' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add to cart: Pear' }));
  const list = within(await screen.findByRole('list', { name: 'In your cart' }));
  expect(list.getByRole('link', { name: 'Pear' })).toHaveAttribute('href', `${shop.path}/7`);
  await userEvent.click(list.getByRole('button', { name: 'One more: Pear' }));
  expect(await screen.findByRole('link', { name: 'Cart, 2' })).toBeVisible();
  await userEvent.click(list.getByRole('button', { name: 'Remove: Pear' }));
  expect(screen.getByRole('heading', { name: 'Your cart is empty' })).toBeVisible();
});

it('leads to the checkout', async () => {
  stubQuote({ available: 5 });
  addToCart(7);
  renderPage(<CartPage />);
  const way = await screen.findByRole('link', { name: 'Go to checkout' });
  expect(way).toHaveAttribute('href', '/checkout');
});
{{#hasStock}}

it('says what is no longer there', async () => {
  stubQuote({ available: 1 });
  setQuantity(7, 2);
  renderPage(<CartPage />);
  expect(await screen.findByText('Only 1 left')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Go to checkout' })).not.toBeInTheDocument();
});

it('does not sell what is sold out', () => {
  const soldOut = { ...record, [shop.stock]: 0 };
  renderPage(<AddToCart entity={entity} record={soldOut} />);
  expect(screen.getByText('Sold out')).toBeVisible();
});
{{/hasStock}}
