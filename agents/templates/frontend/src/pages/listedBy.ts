import { fieldNamed } from '../records/members';
import type { EntityDefinition } from '../records/types';

/** Whether the records of a period can be asked for by a day of their own. */
export function isListedBy(entity: EntityDefinition, date: string | undefined): boolean {
  return date !== undefined && fieldNamed(entity, date)?.kind === 'date';
}
