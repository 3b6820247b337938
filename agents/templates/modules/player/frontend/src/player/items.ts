import { readText } from '../fields/text-values';
import { pages } from '../records/addresses';
import { fieldNamed, referencesOf, relationNamed } from '../records/members';
import type { ApiRecord, EntityDefinition } from '../records/types';
import type { MediaItem } from './player';
import { played } from './settings';

function byOf(entity: EntityDefinition, record: ApiRecord, name: string | undefined): string {
  if (name === undefined) {
    return '';
  }
  const relation = relationNamed(entity, name);
  return fieldNamed(entity, name) || !relation
    ? readText(record[name])
    : (referencesOf(record, relation)[0]?.label ?? '');
}

/** What a record gives to hear or to see; nothing as long as it has no file. */
export function itemOf(entity: EntityDefinition, record: ApiRecord): MediaItem | undefined {
  const way = played[entity.name];
  const address = way ? readText(record[way.field]) : '';
  if (!way || address === '') {
    return undefined;
  }
  return {
    entity: entity.name,
    id: record.id,
    title: record.label,
    by: byOf(entity, record, way.by),
    page: pages.record(entity, record.id),
    address,
    isVideo: way.isVideo === true,
  };
}

/** "3:07", "1:02:45" */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  const hours = Math.floor(whole / 3600);
  const [first = 0, ...rest] = hours > 0 ? [hours, ...parts] : parts;
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
