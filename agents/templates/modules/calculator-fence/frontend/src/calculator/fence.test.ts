import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { fence } from './fence';

const values = initialValues(fence.inputs);

it('counts panels between posts, and a post more at each gate', () => {
  const { value, details } = fence.calculate(values);
  expect(details.map((one) => one.value)).toEqual(['10', '12', '12', '19.00 m']);
  expect(value).toBe('610.00'); // 350 + 180 + 80
});

it('needs one post more than panels where there is no gate', () => {
  const { details } = fence.calculate({ ...values, gates: '0', length: '19' });
  expect(details.slice(0, 2).map((one) => one.value)).toEqual(['10', '11']);
});
