import { expect, it } from 'vitest';
import { placesIn, priceOf, rowName } from '../../src/services/seat-plan.js';

it('names rows by letters, also more than there are', () => {
  expect([0, 1, 25, 26, 27].map(rowName)).toEqual(['A', 'B', 'Z', 'AA', 'AB']);
});

it('reads places however they are written', () => {
  expect(placesIn(' b4,B5;b4 ')).toEqual(['B4', 'B5']);
  expect(placesIn(null)).toEqual([]);
});

it('adds up what places cost, by their class', () => {
  const plan = [
    { name: 'Couchette', price: 4900, rows: [{ name: 'A', places: ['A1', 'A2'] }] },
    { name: 'Sleeper', price: 9900, rows: [{ name: 'B', places: ['B1'] }] },
    { name: 'Lounge', price: null, rows: [{ name: 'C', places: ['C1'] }] },
  ];
  expect(priceOf(plan, ['A1', 'B1'])).toBe(14_800);
  expect(priceOf(plan, ['A1', 'C1'])).toBeNull();
});
