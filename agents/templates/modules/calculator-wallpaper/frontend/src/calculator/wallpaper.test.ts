import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { wallpaper } from './wallpaper';

const values = initialValues(wallpaper.inputs);

it('cuts strips from rolls', () => {
  const { value, details } = wallpaper.calculate(values);
  // 14 m ÷ 0.53 m = 26.4 strips of 2.6 m, three from a roll
  expect(details.map((one) => one.value)).toEqual(['27', '2.60 m', '3', '180.00']);
  expect(value).toBe('9');
});

it('begins every strip where the pattern begins', () => {
  const { value, details } = wallpaper.calculate({ ...values, repeat: '64' });
  expect(details[1]?.value).toBe('3.20 m');
  expect(value).toBe('9');
  expect(wallpaper.calculate({ ...values, repeat: '360' }).value).toBe('14');
});

it('says when no strip comes from a roll', () => {
  expect(wallpaper.calculate({ ...values, height: '12' }).value).toBe('A roll is too short');
});
