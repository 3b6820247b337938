import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { ConfirmationPage } from './ConfirmationPage';
import { InvoicePage } from './InvoicePage';
import { OrderLines } from './OrderLines';

const order = {
  id: 4,
  label: 'ORD-1004',
  number: 'ORD-1004',
  date: '2026-03-14',
  total: 1250,
  name: 'Kim Buyer',
  address: '1 Main Street',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
};
const lines = [{ id: 1, title: 'Pear', price: 250, quantity: 5 }];

it('can be printed', async () => {
  stubApi(() => ({ body: { order, lines } }));
  const print = vi.fn();
  vi.stubGlobal('print', print);
  renderPage(<InvoicePage />, { at: '/order-invoice/4', path: '/order-invoice/:id' });
  expect(await screen.findByRole('heading', { name: 'Invoice ORD-1004' })).toBeVisible();
  expect(screen.getByText('Kim Buyer')).toBeVisible();
  expect(screen.getByRole('cell', { name: 'Pear' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalled();
});

it('is found from its order', async () => {
  stubApi(() => ({ body: { order, lines } }));
  const entity = {
    name: 'Order',
    label: 'Order',
    plural: 'Orders',
    path: 'orders',
    description: '',
    icon: 'receipt',
    access: { read: [], create: [] },
    fields: [],
    relations: [],
    columns: [],
  } as const;
  renderPage(<OrderLines entity={entity} record={order} />);
  const way = await screen.findByRole('link', { name: 'Invoice' });
  expect(way).toHaveAttribute('href', '/order-invoice/4');
});

it('is offered once the order is placed', async () => {
  stubApi(() => ({ body: { order, lines } }));
  renderPage(<ConfirmationPage />, { at: '/order-placed/4', path: '/order-placed/:id' });
  expect(await screen.findByRole('heading', { name: 'Thank you for your order' })).toBeVisible();
  expect(screen.getByText(/^Your order ORD-1004 is placed/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Invoice' })).toHaveAttribute('href', '/order-invoice/4');
});

it('says why it cannot be shown', async () => {
  const message = 'This order does not exist.';
  stubApi(() => ({ status: 404, body: { error: { code: 'not_found', message } } }));
  renderPage(<InvoicePage />, { at: '/order-invoice/4', path: '/order-invoice/:id' });
  expect(await screen.findByRole('alert')).toHaveTextContent(message);
});
