import { expect, it } from 'vitest';
import { idealWeight } from './ideal-weight';

it('takes the mean of four formulas', () => {
  const { value, details } = idealWeight.calculate({ sex: 'Man', height: '177.8' }); // 70 inches
  expect(details.map((one) => one.value)).toEqual([
    '58.5–79.0 kg',
    '73.0 kg',
    '71.0 kg',
    '70.3 kg',
    '75.0 kg',
  ]);
  expect(value).toBe('72.3 kg');
  expect(idealWeight.calculate({ sex: 'Woman', height: '165.1' }).details[1]?.value).toBe(
    '57.0 kg',
  );
});
