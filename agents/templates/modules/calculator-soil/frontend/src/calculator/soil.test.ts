import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { soil } from './soil';

const values = { ...initialValues(soil.inputs), extra: '0' };
const bed = { itemName: 'Roses', shape: 'Rectangle', length: '5', width: '2', depth: '10' };
const round = { itemName: 'Tree', shape: 'Round', diameter: '2', depth: '50' };

it('fills beds of both shapes', () => {
  const result = soil.calculate(values, undefined, [bed, round]);
  expect(result.value).toBe('2.57 m³');
  expect(result.table?.rows).toEqual([
    ['Roses', '1.00'],
    ['Tree', '1.57'],
  ]);
});

it('counts bags, weight and price, with something extra', () => {
  const { details } = soil.calculate({ ...values, extra: '10', material: 'Gravel' }, undefined, [
    bed,
  ]);
  expect(details.map((one) => one.value)).toEqual(['1,100', '22', '1.76 t', '132.00']);
  expect(soil.items?.result(values, bed)).toBe('1.00 m³');
});

it('weighs as people say', () => {
  const rates = { 'Tonnes of a cubic metre': { Soil: 2 } };
  expect(soil.calculate(values, rates, [bed]).details[2]?.value).toBe('2.00 t');
});
