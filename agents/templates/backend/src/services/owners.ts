import type { Row } from '../database.js';
import type { ResourceDefinition } from '../models/resource.js';

/** Id of the account that a record, loaded with what its owner is known by, belongs to; null without one. */
export function ownerOf(resource: ResourceDefinition, row: Row): number | null {
  const owner = resource.owner?.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
    row,
  );
  return typeof owner === 'number' ? owner : null;
}
