import { describe, expect, it } from 'vitest';
import { scoreOf, wishesFrom } from '../../src/services/match-score.js';
import type { Criterion } from '../../src/services/match-settings.js';

const criteria: Criterion[] = [
  { name: 'kind', label: 'Kind', way: 'choice' },
  { name: 'category', label: 'Category', way: 'link' },
  { name: 'tags', label: 'Tags', way: 'list' },
  { name: 'price', label: 'Price', way: 'number', unit: 100 },
  { name: 'city', label: 'City', way: 'text' },
];

const record = {
  kind: 'Fast',
  category: { id: 3, label: 'Bread' },
  tags: ['warm', 'fresh'],
  price: 2200,
  city: 'Graz',
};

describe('scoreOf', () => {
  it('counts each wish that is met and says by what', () => {
    const wishes = { kind: 'Fast', category: '3', tags: 'Fresh, cold', price: '20', city: 'graz' };
    const { score, reasons } = scoreOf(criteria, record, wishes);
    expect(score).toBe(86);
    expect(reasons).toEqual([
      'Kind: Fast',
      'Category: Bread',
      'Tags: fresh',
      'Price near 20',
      'City: Graz',
    ]);
  });

  it('finds nothing in common where there is nothing', () => {
    const wishes = { kind: 'Slow', category: '9', tags: 'cold', price: '100', city: 'Linz' };
    expect(scoreOf(criteria, record, wishes)).toEqual({ score: 0, reasons: [] });
    expect(scoreOf(criteria, { ...record, city: null }, { city: 'Graz' }).score).toBe(0);
    expect(scoreOf(criteria, record, {})).toEqual({ score: 0, reasons: [] });
  });
});

describe('wishesFrom', () => {
  it('takes what occurs most, and the middle of numbers', () => {
    const other = { ...record, kind: 'Slow', price: 2600, tags: ['fresh'], city: null };
    const wishes = wishesFrom(criteria, [record, other, record]);
    expect(wishes).toEqual({
      kind: 'Fast',
      category: '3',
      tags: 'fresh',
      price: '23',
      city: 'Graz',
    });
    expect(wishesFrom(criteria, [])).toEqual({});
  });
});
