import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dayInWords, momentInWords } from './dates';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-14T15:00:00') });
});

afterEach(() => {
  vi.useRealTimers();
});

it('names the days around today', () => {
  expect(dayInWords(new Date('2026-03-13T23:59:00'))).toBe('Yesterday');
  expect(dayInWords(new Date('2026-03-14T00:00:00'))).toBe('Today');
  expect(dayInWords(new Date('2026-03-15T08:00:00'))).toBe('Tomorrow');
});

it('writes other days out', () => {
  expect(dayInWords(new Date('2027-03-03T00:00:00'))).toBe('3 Mar 2027');
  expect(momentInWords(new Date('2026-03-20T09:05:00'))).toBe('20 Mar 2026, 09:05');
});
