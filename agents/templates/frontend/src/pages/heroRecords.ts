{{#isStatic}}
import { entriesOf } from '../records/entries';
import type { ApiRecord } from '../records/types';
import { hero } from '../registry';

/** The first of what the site pictures on its first page. */
export function useHeroRecords(count: number): ApiRecord[] {
  return entriesOf(hero.entity.name).slice(0, count);
}
{{/isStatic}}
{{^isStatic}}
import { useRecords } from '../records/queries';
import type { ApiRecord } from '../records/types';
import { hero } from '../registry';

/** The newest of what the site pictures on its first page. */
export function useHeroRecords(count: number): ApiRecord[] {
  const { data } = useRecords(hero.entity, { pageSize: String(count) });
  return data?.items ?? [];
}
{{/isStatic}}
