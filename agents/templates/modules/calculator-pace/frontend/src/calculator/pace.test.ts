import { expect, it } from 'vitest';
import { pace } from './pace';

it('divides the time by the distance', () => {
  const result = pace.calculate({ distance: '10', hours: '0', minutes: '50', seconds: '0' });
  expect(result.value).toBe('5:00 a kilometre');
  expect(result.details[0]?.value).toBe('12.0 km/h');
  expect(result.details[3]?.value).toBe('3:30:59');
});

it('stands still where no time passes', () => {
  const none = { distance: '10', hours: '0', minutes: '0', seconds: '0' };
  expect(pace.calculate(none).details[0]?.value).toBe('0.0 km/h');
});
