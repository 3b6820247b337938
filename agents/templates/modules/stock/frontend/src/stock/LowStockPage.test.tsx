import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { LowStockCount } from './LowStockCount';
import { LowStockPage } from './LowStockPage';
import { MoveStock } from './MoveStock';
import { stock } from './settings';
import { StockBadge } from './StockBadge';

const items = [
  { id: 7, label: 'Bolts', level: 0, warning: 5 },
  { id: 8, label: 'Nuts', level: 3, warning: 5 },
];

it('lists what should be ordered again, and counts it', async () => {
  stubApi(() => ({ body: { items } }));
  renderPage(
    <>
      <LowStockCount />
      <LowStockPage />
    </>,
  );
  const way = await screen.findByRole('link', { name: 'Bolts' });
  expect(way).toHaveAttribute('href', `${stock.path}/7`);
  expect(screen.getByText('Out of stock')).toBeVisible();
  expect(screen.getByText('2')).toBeVisible();
});

it('says so when there is enough of everything', async () => {
  stubApi(() => ({ body: { items: [] } }));
  renderPage(<LowStockPage />);
  expect(await screen.findByRole('heading', { name: 'Nothing is running low' })).toBeVisible();
});

const entity = {
  name: 'Thing',
  label: 'Thing',
  plural: 'Things',
  path: 'things',
  description: '',
  icon: 'box',
  access: { read: [], create: [] },
  fields: [],
  relations: [],
  columns: [],
} as const;

const record = {
  id: 7,
  label: 'Bolts',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
  [stock.level]: 3,
  [stock.warning]: 5,
};

it('marks what there is little of', () => {
  renderPage(<StockBadge entity={entity} record={record} />);
  expect(screen.getByText('Low stock')).toBeVisible();
});

it('gives out what is asked for, and says why it cannot', async () => {
  const message = 'Only 3 of "Bolts" are in stock.';
{{#hasPlaces}}
  const shelves = { places: [{ id: 4, label: 'North' }], items: [] };
  const refused = { status: 409, body: { error: { code: 'conflict', message } } };
  const calls = stubApi(({ method }) => (method === 'GET' ? { body: shelves } : refused));
{{/hasPlaces}}
{{^hasPlaces}}
  const calls = stubApi(() => ({ status: 409, body: { error: { code: 'conflict', message } } }));
{{/hasPlaces}}
  renderPage(<MoveStock entity={entity} record={record} />);
  const quantity = screen.getByLabelText('How many');
  await userEvent.clear(quantity);
  expect(screen.getByRole('button', { name: 'Issue' })).toBeDisabled();
  await userEvent.type(quantity, '4');
  await userEvent.type(screen.getByLabelText('Why'), 'Ward 3');
  await userEvent.click(screen.getByRole('button', { name: 'Issue' }));
  expect(await screen.findByText(message)).toBeVisible();
{{#hasPlaces}}
  const call = calls.find(({ method }) => method === 'POST');
{{/hasPlaces}}
{{^hasPlaces}}
  const [call] = calls;
{{/hasPlaces}}
  expect(call?.body).toMatchObject({
    type: 'Issued',
    quantity: 4,
    reason: 'Ward 3',
    [stock.column]: 7,
  });
});
