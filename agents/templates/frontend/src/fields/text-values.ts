import type { FieldDefinition } from '../records/types';

export function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function trimText(text: string): string {
  return text.trim();
}

export function checkLength(text: string, { minimum, maximum }: FieldDefinition) {
  const { length } = text.trim();
  if (minimum !== undefined && length < minimum) {
    return `Use at least ${minimum} characters.`;
  }
  if (maximum !== undefined && length > maximum) {
    return `Use at most ${maximum} characters.`;
  }
  return undefined;
}
