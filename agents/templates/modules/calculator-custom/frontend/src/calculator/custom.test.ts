import { expect, it } from 'vitest';
import { customCalculator } from './custom';

const roof = customCalculator({
  id: 'roof-price',
  title: 'Roof price calculator',
  result: 'Roof price',
  inputs: [
    { name: 'area', label: 'Area', unit: 'm²', kind: 'number', initial: '80' },
    {
      name: 'material',
      label: 'Material',
      kind: 'choice',
      options: ['Tile', 'Slate'],
      initial: 'Tile',
    },
  ],
  rates: { Material: { Tile: 40, Slate: 90 } },
});

it('multiplies what was entered by the rate of what was chosen', () => {
  expect(roof.calculate({ area: '100', material: 'Tile' }).value).toBe('4,000.00');
  expect(roof.calculate({ area: '100', material: 'Slate' }).value).toBe('9,000.00');
  expect(roof.formula).toBe('roof price = area × material');
});

it('takes the rates that people have set', () => {
  const own = { Material: { Tile: 50, Slate: 90 } };
  expect(roof.calculate({ area: '100', material: 'Tile' }, own).value).toBe('5,000.00');
});

it('has one rate where there is nothing to choose', () => {
  const hours = customCalculator({
    id: 'wage',
    title: 'Wage calculator',
    result: 'Wage',
    inputs: [{ name: 'hours', label: 'Hours', kind: 'number', initial: '8' }],
    rates: { Rate: { Rate: 20 } },
  });
  const result = hours.calculate({ hours: '8' });
  expect(result.value).toBe('160.00');
  expect(result.details[1]).toEqual({ label: 'Rate', value: '20.00' });
});
