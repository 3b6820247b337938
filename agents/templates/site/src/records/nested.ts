import type { Reference, SiteEntry } from './types';

/** Whether a relation leads from a record to another one. */
export function belongsTo(entry: SiteEntry, relation: string, of: Reference): boolean {
  return (entry[relation] as Reference[]).some(({ id }) => id === of.id);
}
