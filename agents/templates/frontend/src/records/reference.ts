import { readText } from '../fields/text-values';
import type { ApiRecord, EntityDefinition } from './types';

const lettersOfKind = 3;
const digits = 4;
const own = /^(number|code|reference|confirmationCode|bookingNumber|orderNumber)$/;

const sentKinds = /\b(request|report|ticket|enquiry|inquiry|claim|sign-?up|submission|petition)$/i;

/** Somebody sends it and waits for an answer. */
export function isSentIn(entity: EntityDefinition): boolean {
  return entity.beginning !== undefined || sentKinds.test(entity.label);
}

/** What people can call a record by when they ask about it: its own number, else "BOO-0012" of the twelfth booking. */
export function referenceOf(entity: EntityDefinition, record: ApiRecord): string {
  const numbered = entity.fields.find(({ name }) => own.test(name));
  const kind = entity.label
    .replace(/[^a-z]/gi, '')
    .slice(0, lettersOfKind)
    .toUpperCase();
  const made = `${kind}-${String(record.id).padStart(digits, '0')}`;
  return (numbered && readText(record[numbered.name])) || made;
}
