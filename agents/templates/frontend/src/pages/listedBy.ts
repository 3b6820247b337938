import { fieldNamed } from '../records/members';
import type { EntityDefinition } from '../records/types';

/** Whether the records of a period can be asked for by a day of their own. */
export function isListedBy(entity: EntityDefinition, date: string | undefined): boolean {
  const kind: string | undefined = date === undefined ? undefined : fieldNamed(entity, date)?.kind;
  return kind === 'date';
}
