import { readText } from '../fields/text-values';
import type { EntityDefinition, SiteEntry } from './types';

/** What a record is about, in short. */
export function teaserOf(entity: EntityDefinition, record: SiteEntry): string {
  return entity.teaserField ? readText(record[entity.teaserField]) : '';
}
