import { describe, expect, it } from 'vitest';
import { before, dayOf, parsePeriod, partsOf, within } from '../../src/services/periods.js';

const march = { from: '2026-03-01', to: '2026-03-31', offset: 0 };

describe('A period', () => {
  it('is the last ninety days unless others are asked for', () => {
    const { from, to } = parsePeriod({});
    expect(Date.parse(to) - Date.parse(from)).toBe(89 * 86_400_000);
    expect(parsePeriod({ from: '2026-03-01', to: '2026-03-31' })).toEqual(march);
  });

  it('is refused when it is no period', () => {
    expect(() => parsePeriod({ from: 'soon' })).toThrow();
    expect(() => parsePeriod({ from: '2026-03-02', to: '2026-03-01' })).toThrow();
    expect(() => parsePeriod({ from: '1900-01-01', to: '2026-03-01' })).toThrow();
  });

  it('follows one of the same length', () => {
    expect(before(march)).toEqual({ from: '2026-01-29', to: '2026-02-28', offset: 0 });
  });

  it('is cut into days, weeks or months, without a gap', () => {
    expect(partsOf(march)).toHaveLength(31);
    const weeks = partsOf({ ...march, from: '2026-01-01' });
    expect(weeks[1]).toEqual({ from: '2026-01-08', to: '2026-01-14', offset: 0 });
    expect(weeks.at(-1)?.to).toBe('2026-03-31');
    const months = partsOf({ from: '2025-01-20', to: '2026-01-10', offset: 0 });
    expect(months).toHaveLength(13);
    expect(months[1]).toEqual({ from: '2025-02-01', to: '2025-02-28', offset: 0 });
  });

  it('begins and ends at midnight of the place it is read in', () => {
    const period = { ...march, offset: 300 };
    expect(within(period, false)).toEqual({ gte: '2026-03-01', lte: '2026-03-31' });
    expect(within(period, true)).toEqual({
      gte: new Date('2026-03-01T05:00:00Z'),
      lt: new Date('2026-04-01T05:00:00Z'),
    });
    expect(dayOf(new Date('2026-03-14T03:00:00Z'), 300)).toBe('2026-03-13');
    expect(dayOf('2026-03-14', 300)).toBe('2026-03-14');
  });
});
