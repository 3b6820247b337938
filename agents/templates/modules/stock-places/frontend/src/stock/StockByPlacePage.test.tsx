import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { place, stock } from './settings';
import { StockByPlacePage } from './StockByPlacePage';

it('says how much there is where, and what is running low', async () => {
  const places = [
    { id: 1, label: 'North' },
    { id: 2, label: 'South' },
  ];
  const items = [
    { id: 7, label: 'Flour', level: 9, warning: 5, levels: [6, 3] },
    { id: 8, label: 'Yeast', level: 2, warning: 5, levels: [2, 0] },
  ];
  stubApi(() => ({ body: { places, items } }));
  renderPage(<StockByPlacePage />);
  const way = await screen.findByRole('link', { name: 'Flour' });
  expect(way).toHaveAttribute('href', `${stock.path}/7`);
  expect(screen.getByRole('heading', { name: `Stock by ${place.label}` })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'South' })).toBeVisible();
  expect(screen.getByText('Low stock')).toBeVisible();
});
