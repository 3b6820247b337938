import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as fields from '../../src/models/fields.js';

describe('Request fields', () => {
  it('trim texts and keep their limits', () => {
    expect(fields.text({ max: 5 }).parse('  abc ')).toBe('abc');
    expect(fields.text({ max: 5 }).safeParse('abcdef').success).toBe(false);
    expect(fields.text({ min: 3 }).safeParse('ab').success).toBe(false);
  });

  it('say when a value is missing', () => {
    const { error } = fields.text().safeParse(undefined);
    expect(error?.issues[0]?.message).toBe('This field is required');
    expect(fields.integer().safeParse(null).error?.issues[0]?.message).toBe(
      'This field is required',
    );
  });

  it('take the empty text for no value where one is optional', () => {
    expect(fields.optional(fields.email()).parse('')).toBeNull();
    expect(fields.optional(fields.email()).parse(undefined)).toBeUndefined();
    expect(fields.optional(fields.email()).safeParse('nobody').success).toBe(false);
  });

  it.each(['2026-02-30', '14.3.2026', 'tomorrow'])('refuse %s as a date', (value) => {
    expect(fields.date().safeParse(value).success).toBe(false);
  });

  it.each(['24:00', '9:30', 'noon'])('refuse %s as a time', (value) => {
    expect(fields.time().safeParse(value).success).toBe(false);
  });

  it('refuse addresses that a browser could run', () => {
    expect(fields.url().safeParse('javascript:alert(1)').success).toBe(false);
    expect(fields.url().safeParse('https://example.com/a').success).toBe(true);
    expect(fields.stored().safeParse('https://example.com/a').success).toBe(true);
    expect(fields.stored().safeParse(`/api/uploads/${randomUUID()}/a.png`).success).toBe(true);
    expect(fields.stored().safeParse('/api/uploads/../a.png').success).toBe(false);
  });

  it('refuse fractions where whole numbers are meant', () => {
    expect(fields.integer().safeParse(1.5).success).toBe(false);
    expect(fields.integer({ min: 1, max: 5 }).safeParse(6).success).toBe(false);
  });

  it('accept the listed choices only', () => {
    const schema = fields.choice(['Open', 'Done']);
    expect(schema.parse('Open')).toBe('Open');
    expect(schema.safeParse('open').error?.issues[0]?.message).toContain('Open, Done');
  });

  it('read moments, colours, phone numbers, lists and references', () => {
    expect(fields.dateTime().parse('2026-03-14T09:30:00Z')).toEqual(new Date('2026-03-14T09:30Z'));
    expect(fields.colour().safeParse('red').success).toBe(false);
    expect(fields.phone().safeParse('+49 40 123456').success).toBe(true);
    expect(fields.list({ min: 1 }).safeParse([]).success).toBe(false);
    expect(fields.references().safeParse([1, 2]).success).toBe(true);
    expect(fields.reference().safeParse(0).success).toBe(false);
    expect(fields.number().safeParse(1.5).success).toBe(true);
    expect(fields.boolean().safeParse('true').success).toBe(false);
  });
});
