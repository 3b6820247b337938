import { expect, it } from 'vitest';
import { minutesBetween } from '../../src/services/minutes.js';

it('counts the minutes of a day, and over midnight', () => {
  expect(minutesBetween('08:00', '16:15')).toBe(495);
  expect(minutesBetween('23:00', '07:00')).toBe(480);
});

it('knows no length without both times', () => {
  expect(minutesBetween('23:00', null)).toBeNull();
  expect(minutesBetween(undefined, '07:00')).toBeNull();
});
