import { expect, it } from 'vitest';
import { fromStored, toStored } from './scale';

it('keeps amounts in the smaller unit and shows them in the larger one', () => {
  expect(toStored('12.5', 100)).toBe('1250');
  expect(toStored('0.29', 100)).toBe('29');
  expect(fromStored('1250', 100)).toBe(12.5);
});

it('leaves alone what has no other unit, and what is empty', () => {
  expect(toStored('2026-03-14')).toBe('2026-03-14');
  expect(fromStored('09:30')).toBe('09:30');
  expect(toStored('', 100)).toBe('');
  expect(fromStored('', 100)).toBe('');
});
