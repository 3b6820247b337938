import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { admin, renderPage, stubApi } from '../test/render';
import { addToCart } from './cart';
import { CheckoutPage } from './CheckoutPage';

const line = { productId: 7, quantity: 1, label: 'Pear', price: 250, picture: null, available: 9 };

function stubShop(refusal?: { status: number; body: unknown }) {
  return stubApi(({ path }) =>
    path === '/shop/quote'
      ? { body: { lines: [line], total: 250 } }
      : (refusal ?? { body: { order: { id: 4, number: 'ORD-1004' }, lines: [] } }),
  );
}

async function fill(cardNumber: string) {
  const name = await screen.findByRole('textbox', { name: 'Name' });
  await userEvent.clear(name);
  await userEvent.type(name, admin.name);
  await userEvent.type(screen.getByRole('textbox', { name: 'Address' }), '1 Main Street');
  await userEvent.type(screen.getByRole('textbox', { name: 'Card number' }), cardNumber);
  await userEvent.type(screen.getByRole('textbox', { name: /^Good until/ }), '12/99');
  await userEvent.type(screen.getByRole('textbox', { name: 'Security code' }), '123');
  await userEvent.click(screen.getByRole('button', { name: /^Place order/ }));
}

it('sends the order and empties the cart', async () => {
  const calls = stubShop();
  addToCart(7);
  renderPage(<CheckoutPage />, { at: '/checkout', path: '/checkout' });
  await fill('4242 4242 4242 4242');
  expect(await screen.findByText('Another page')).toBeVisible();
  const order = calls.find(({ path }) => path === '/shop/orders');
  expect(order?.body).toMatchObject({
    lines: [{ productId: 7, quantity: 1 }],
    name: admin.name,
    address: '1 Main Street',
  });
  expect(localStorage.getItem('cart')).toBe('[]');
});

it('looks at the card before it is sent', async () => {
  const calls = stubShop();
  addToCart(7);
  renderPage(<CheckoutPage />);
  await fill('4242 4242 4242 4241');
  expect(await screen.findByText(/^This is not a card number/)).toBeVisible();
  expect(calls.some(({ path }) => path === '/shop/orders')).toBe(false);
});

it('keeps the cart when the order is refused', async () => {
  const message = 'The card was declined. Please try another one.';
  stubShop({ status: 409, body: { error: { code: 'conflict', message } } });
  addToCart(7);
  renderPage(<CheckoutPage />);
  await fill('4242 4242 4242 4242');
  await waitFor(() => {
    expect(screen.getByRole('alert')).toHaveTextContent(message);
  });
  expect(localStorage.getItem('cart')).not.toBe('[]');
});

it('has nothing to sell to an empty cart', () => {
  stubShop();
  renderPage(<CheckoutPage />);
  expect(screen.getByRole('heading', { name: 'There is nothing to pay for' })).toBeVisible();
});
