import { z } from 'zod';

// Building blocks of the request schemas. "required" ones must be there, "optional" ones may be left out or null.

interface Limits {
  min?: number;
  max?: number;
}

const REQUIRED = 'This field is required';
const LARGEST = 2_147_483_647;

const orRequired = (message: string) => (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === null || issue.input === '' ? REQUIRED : message;

/** Left out, null and the empty text mean the same: no value. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable()).optional();

export function text({ min = 1, max = 10_000 }: Limits = {}) {
  return z
    .string({ error: orRequired('Must be a text') })
    .trim()
    .min(1, REQUIRED)
    .min(min, `Must have at least ${min} characters`)
    .max(max, `Must have at most ${max} characters`);
}

export function number({ min = -1e15, max = 1e15 }: Limits = {}) {
  return z
    .number({ error: orRequired('Must be a number') })
    .min(min, `Must be at least ${min}`)
    .max(max, `Must be at most ${max}`);
}

export function integer({ min = -LARGEST, max = LARGEST }: Limits = {}) {
  return number({ min, max }).refine(Number.isInteger, 'Must be a whole number');
}

export const email = () =>
  z.email({ error: orRequired('Must be an e-mail address') }).max(254, 'Is too long');

export const phone = () =>
  z
    .string({ error: orRequired('Must be a phone number') })
    .trim()
    .regex(/^\+?[0-9 ()./-]{5,30}$/, { error: orRequired('Must be a phone number') });

export const url = () =>
  z
    .url({ protocol: /^https?$/, error: orRequired('Must be an address like https://example.com') })
    .max(2000, 'Is too long');

/** The address of a file that was uploaded, or of one that lies somewhere else. */
export const stored = () =>
  z.union([z.string().regex(/^\/api\/uploads\/[0-9a-f-]{36}\/[\w.-]{1,80}$/), url()], {
    error: orRequired('Must be an uploaded file or an address like https://example.com'),
  });

export const date = () => z.iso.date({ error: orRequired('Must be a date like 2026-03-14') });

export const time = () =>
  z
    .string({ error: orRequired('Must be a time like 09:30') })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: orRequired('Must be a time like 09:30') });

export const dateTime = () =>
  z.iso
    .datetime({ offset: true, error: orRequired('Must be a date and time') })
    .transform((value) => new Date(value));

export const colour = () =>
  z
    .string({ error: orRequired('Must be a colour like #2563eb') })
    .regex(/^#[0-9a-fA-F]{6}$/, { error: orRequired('Must be a colour like #2563eb') });

export const boolean = () => z.boolean({ error: orRequired('Must be true or false') });

export const choice = <const T extends readonly [string, ...string[]]>(options: T) =>
  z.enum(options, { error: orRequired(`Must be one of: ${options.join(', ')}`) });

export function list({ min = 0, max = 200 }: Limits = {}) {
  return z
    .array(text({ max: 1000 }), { error: orRequired('Must be a list of texts') })
    .min(min, min === 1 ? REQUIRED : `Must have at least ${min} entries`)
    .max(max, `Must have at most ${max} entries`);
}

export const reference = () =>
  z
    .number({ error: orRequired('Must be the id of a record') })
    .int('Must be the id of a record')
    .positive('Must be the id of a record');

export const references = () =>
  z.array(reference(), { error: orRequired('Must be a list of ids') }).max(200, 'Too many entries');
