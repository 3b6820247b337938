import type { FieldDefinition } from '../records/types';

export function readNumber(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
}

/** Compares a number with its limits, which are given in the unit that people see. */
export function checkRange(value: number, { minimum, maximum }: FieldDefinition) {
  if (Number.isNaN(value)) {
    return 'Enter a number.';
  }
  if (minimum !== undefined && value < minimum) {
    return `Enter ${minimum} or more.`;
  }
  if (maximum !== undefined && value > maximum) {
    return `Enter ${maximum} or less.`;
  }
  return undefined;
}
