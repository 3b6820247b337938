import { expect, it } from 'vitest';
import { area } from './area';

it.each([
  ['Rectangle', '6.00 m²'],
  ['Triangle', '3.00 m²'],
  ['Circle', '12.57 m²'],
])('knows the area of a %s', (shape, value) => {
  expect(area.calculate({ shape, a: '2', b: '3' }).value).toBe(value);
});
