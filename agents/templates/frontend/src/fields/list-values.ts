import type { FieldDefinition } from '../records/types';

export function readItems(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A list is edited as lines of one text; lines left empty do not count. */
export function splitItems(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

export function checkCount(text: string, { minimum, maximum }: FieldDefinition) {
  const count = splitItems(text).length;
  if (minimum !== undefined && count < minimum) {
    return `Add at least ${minimum}.`;
  }
  if (maximum !== undefined && count > maximum) {
    return `Keep at most ${maximum}.`;
  }
  return undefined;
}
