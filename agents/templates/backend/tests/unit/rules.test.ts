import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/models/resource.js';
import { counts, isPast, isWithin } from '../../src/services/rules.js';

const rule: Rule = {
  kind: 'notInPast',
  start: 'date',
  time: 'time',
  minutes: 30,
  except: { field: 'state', values: ['Cancelled'] },
  message: 'No.',
};

describe('Booking rules', () => {
  it('keep slots within working hours, to the last minute', () => {
    expect(isWithin('09:00', 30, '09:00', '17:00')).toBe(true);
    expect(isWithin('16:30', 30, '09:00', '17:00')).toBe(true);
    expect(isWithin('16:31', 30, '09:00', '17:00')).toBe(false);
    expect(isWithin('08:59', 30, '09:00', '17:00')).toBe(false);
  });

  it('know working hours that go past midnight', () => {
    expect(isWithin('23:45', 30, '18:00', '02:00')).toBe(true);
    expect(isWithin('01:00', 30, '18:00', '02:00')).toBe(true);
    expect(isWithin('12:00', 30, '18:00', '02:00')).toBe(false);
  });

  it('compare with the clock, or with the day where there is no time', () => {
    const now = new Date(2026, 2, 14, 12, 0);
    expect(isPast(rule, { date: '2026-03-14', time: '11:59' }, now)).toBe(true);
    expect(isPast(rule, { date: '2026-03-14', time: '12:30' }, now)).toBe(false);
    const wholeDay = { ...rule, time: undefined };
    expect(isPast(wholeDay, { date: '2026-03-14' }, now)).toBe(false);
    expect(isPast(wholeDay, { date: '2026-03-13' }, now)).toBe(true);
  });

  it('leave out records in an excepted state', () => {
    expect(counts(rule, { state: 'Cancelled' })).toBe(false);
    expect(counts(rule, { state: 'Open' })).toBe(true);
  });
});
