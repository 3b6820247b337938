import { expect, it } from 'vitest';
import { secondsOf } from '../../src/services/clock.js';

it.each([
  ['3:45', 225],
  ['0:59', 59],
  ['1:02:10', 3730],
  ['4', 240],
  ['3.5 min', 210],
  ['225', 225],
  ['', 0],
  ['long', 0],
])('takes "%s" for %i seconds', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});
