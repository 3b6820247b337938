import { describe, expect, it } from 'vitest';
import type { Client, ModelName, Row } from '../../src/database.js';
import type { ResourceDefinition, Rule } from '../../src/models/resource.js';
import {
  checkRules,
  counts,
  isBackwards,
  isPast,
  isWithin,
  spanOf,
} from '../../src/services/rules.js';

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

  it('last for a slot, until their end, or for whole days', () => {
    const lasting = (changes: Partial<Rule>, record: Record<string, unknown>) => {
      const span = spanOf({ ...rule, ...changes }, { date: '2026-03-14', ...record });
      return span && span[1] - span[0];
    };
    const days = { time: undefined, end: 'until' };
    expect(lasting({}, { time: '10:00' })).toBe(30);
    expect(lasting({ end: 'to' }, { time: '10:00', to: '11:30' })).toBe(90);
    expect(lasting(days, { until: '2026-03-16' })).toBe(2 * 24 * 60);
    expect(lasting(days, { until: '2026-03-14' })).toBe(24 * 60);
    expect(lasting({}, { date: null })).toBeNull();
  });

  it('end after they begin', () => {
    const days = { ...rule, time: undefined, end: 'until' };
    expect(isBackwards(days, { date: '2026-03-14', until: '2026-03-13' })).toBe(true);
    expect(isBackwards(days, { date: '2026-03-14', until: '2026-03-14' })).toBe(false);
    const hours = { ...rule, end: 'to' };
    expect(isBackwards(hours, { date: '2026-03-14', time: '10:00', to: '10:00' })).toBe(true);
    expect(isBackwards(hours, { date: '2026-03-14', time: '10:00', to: '10:30' })).toBe(false);
  });

  it('leave out records in an excepted state', () => {
    expect(counts(rule, { state: 'Cancelled' })).toBe(false);
    expect(counts(rule, { state: 'Open' })).toBe(true);
  });
});

describe('A new or changed booking', () => {
  const room = { id: 5, opens: '09:00', closes: '17:00' };
  const booked = { id: 1, roomId: 5, date: '2026-03-14', time: '10:00', state: 'Booked' };
  const booking = { ...rule, resourceColumn: 'roomId', resource: 'room' };

  /** Checks a record against one rule, in a database that holds one booking. */
  async function check(changes: Partial<Rule>, record: object, before: Row | null = null) {
    const model = 'booking' as string as ModelName;
    const findMany = () => Promise.resolve([booked]);
    const client = { [model]: { findMany } } as unknown as Client;
    const resource = {
      model,
      rules: [{ ...booking, ...changes }],
    } as unknown as ResourceDefinition;
    const changed = { ...booked, id: undefined, ...record };
    await checkRules(client, resource, () => Promise.resolve(room), changed, before);
  }

  it('does not share its time with another one', async () => {
    const apart = { kind: 'noOverlap' } as const;
    await expect(check(apart, { time: '10:29' })).rejects.toMatchObject({
      details: [{ field: 'time', message: 'No.' }],
    });
    await check(apart, { time: '10:30' });
    await check(apart, { time: '10:00', state: 'Cancelled' });
    await check(apart, { time: '10:10' }, booked);
    await expect(
      check({ ...apart, end: 'to' }, { time: '09:00', to: '10:01' }),
    ).rejects.toMatchObject({ status: 409 });
  });

  it('does not share its days, or a moment, with another one', async () => {
    const days = { kind: 'noOverlap', time: undefined, end: 'until' } as const;
    const stay = { date: '2026-03-14', until: '2026-03-16' };
    await expect(check(days, stay)).rejects.toMatchObject({ status: 409 });
    const moment = { kind: 'noOverlap', time: undefined } as const;
    await check(moment, { date: new Date('2026-03-20T10:00:00Z') });
  });

  it('lies within the hours of what is booked', async () => {
    const hours = { kind: 'withinHours', opens: 'opens', closes: 'closes' } as const;
    await check(hours, { time: '16:30' });
    await expect(check(hours, { time: '16:45' })).rejects.toMatchObject({ status: 409 });
    await check(hours, { time: '16:45' }, { ...booked, time: '16:45' });
  });

  it('lies ahead when it is made', async () => {
    await expect(check({}, { date: '2001-01-01' })).rejects.toMatchObject({ status: 409 });
    await check({}, { date: '2001-01-01' }, booked);
    await check({}, { date: '2999-01-01' });
  });

  it('begins before it ends', async () => {
    const order = { kind: 'endsAfterStart', time: undefined, end: 'until' } as const;
    await expect(check(order, { until: '2026-03-13' })).rejects.toMatchObject({
      details: [{ field: 'until' }],
    });
    await check(order, { until: '2026-03-15' });
  });
});
