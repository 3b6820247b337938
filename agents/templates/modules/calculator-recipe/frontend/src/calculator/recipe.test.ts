import { expect, it } from 'vitest';
import { recipe } from './recipe';

const values = { servings: '4', wanted: '6' };
const flour = { itemName: 'Flour', amount: '500', pack: '1000', price: '2' };
const eggs = { itemName: 'Eggs', amount: '2', pack: '10', price: '3' };

it('scales amounts and adds up what they cost', () => {
  const { value, table } = recipe.calculate(values, undefined, [flour, eggs]);
  expect(value).toBe('2.40');
  expect(table?.rows).toEqual([
    ['Flour', '750.0', '1.50'],
    ['Eggs', '3.0', '0.90'],
  ]);
});

it('says what a serving costs', () => {
  expect(recipe.calculate(values, undefined, [flour, eggs]).details[0]?.value).toBe('0.40');
});
