import type { Input } from './calculator';

const most = 1_000_000;

/** A number that is asked for; nothing below zero unless it is said. */
export function amount(
  name: string,
  label: string,
  initial: number,
  more: Pick<Input, 'unit' | 'minimum' | 'maximum' | 'only'> = {},
): Input {
  return { name, label, kind: 'number', minimum: 0, maximum: most, initial: `${initial}`, ...more };
}

/** One of some options, the first of them to begin with. */
export function choice(name: string, label: string, options: readonly string[]): Input {
  return { name, label, kind: 'choice', options, initial: options[0] ?? '' };
}
