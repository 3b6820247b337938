import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { aspectRatio } from './aspect-ratio';

const values = initialValues(aspectRatio.inputs);

it('finds the other side and the ratio', () => {
  const { value, details } = aspectRatio.calculate(values);
  expect(value).toBe('1,280 × 720');
  expect(details.map((one) => one.value)).toEqual(['16:9', '1.778:1', '66.7 %']);
  expect(aspectRatio.calculate({ ...values, known: 'Height', size: '90' }).value).toBe('160 × 90');
});

it('takes parts as well', () => {
  expect(aspectRatio.calculate({ ...values, width: '2.35', height: '1' }).details[0]?.value).toBe(
    '–',
  );
});
