import { expect, it } from 'vitest';
import { macros } from './macros';

it('shares the calories out, four to a gram and nine to one of fat', () => {
  const { value, details, table } = macros.calculate({
    calories: '1800',
    diet: 'Balanced',
    meals: '3',
  });
  expect(value).toBe('90 g');
  expect(details.map((one) => one.value)).toEqual(['225 g', '90 g', '60 g']);
  expect(table?.rows[2]).toEqual(['Fat', '30 %', '60 g', '20 g']);
});

it('makes up a whole with every diet', () => {
  const option = macros.inputs.find(({ name }) => name === 'diet');
  for (const diet of option?.options ?? []) {
    const { table } = macros.calculate({ calories: '2000', diet, meals: '1' });
    const sum = table?.rows.reduce((all, row) => all + Number.parseInt(row[1] ?? '0'), 0);
    expect(sum).toBe(100);
  }
});
