import { expect, it } from 'vitest';
import { calorie } from './calorie';

const values = { sex: 'Male', age: '30', weight: '80', height: '180', activity: 'Light exercise' };

it('multiplies the need at rest by the activity', () => {
  const result = calorie.calculate(values);
  expect(result.details[0]?.value).toBe('1,780 kcal');
  expect(result.value).toBe('2,448 kcal');
});

it('takes less for women', () => {
  expect(calorie.calculate({ ...values, sex: 'Female' }).details[0]?.value).toBe('1,614 kcal');
});
