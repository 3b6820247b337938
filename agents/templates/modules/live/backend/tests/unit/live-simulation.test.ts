import { describe, expect, it } from 'vitest';
import {
  beginSeries,
  KEPT_POINTS,
  nextValue,
  seededRandom,
} from '../../src/services/live-simulation.js';

describe('The simulation', () => {
  it('is the same for the same seed', () => {
    const [one, other, third] = [seededRandom(7), seededRandom(7), seededRandom(8)];
    const numbers = Array.from({ length: 5 }, () => one());
    expect(Array.from({ length: 5 }, () => other())).toEqual(numbers);
    expect(third()).not.toBe(numbers[0]);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it('moves a little up or down', () => {
    expect(nextValue(100, 100, 1)).toBe(101.2);
    expect(nextValue(100, 100, 0)).toBe(98.8);
    expect(nextValue(100, 100, 0.5)).toBe(100);
  });

  it('comes back to its base', () => {
    expect(nextValue(140, 100, 0.5)).toBe(138);
    expect(nextValue(60, 100, 0.5)).toBe(62);
  });

  it('begins with a course that stays near its base', () => {
    const { points } = beginSeries(3, 'Sensor', 50);
    expect(points).toHaveLength(KEPT_POINTS);
    expect(points.every((point) => Math.abs(point - 50) < 15)).toBe(true);
    expect(new Set(points).size).toBeGreaterThan(10);
  });
});
