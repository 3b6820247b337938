import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { gauge } from './gauge';

const values = initialValues(gauge.inputs);

it('converts stitches and rows to the own gauge', () => {
  expect(gauge.calculate(values).value).toBe('100 stitches, 140 rows');
});

it('says widths in both units', () => {
  expect(gauge.calculate(values).details[0]?.value).toBe('50.0 cm (19.7 in)');
  const inches = gauge.calculate({ ...values, unit: 'Inches (over 4 in)' });
  expect(inches.details[0]?.value).toBe('20.0 in (50.8 cm)');
});

it('estimates yarn and lists needles in three systems', () => {
  const { details, table } = gauge.calculate(values);
  expect(details.at(-1)?.value).toBe('300 m');
  expect(table?.rows).toContainEqual(['4 mm', '6', '8']);
});
