import type { EntityDefinition } from './types';

/**
 * Checks a definition as it is written: the title, the columns and the filters can only name fields and relations that
 * the entity has.
 */
export function defineEntity<const Name extends string>(
  definition: EntityDefinition<Name>,
): EntityDefinition {
  return definition;
}
