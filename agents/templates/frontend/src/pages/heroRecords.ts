{{#isStatic}}
import { entriesOf } from '../records/entries';
import type { ApiRecord } from '../records/types';
import { hero } from '../registry';

/** The last of what the site pictures on its first page: the list below begins with the first. */
export function useHeroRecords(count: number): ApiRecord[] {
  return entriesOf(hero.entity.name).slice(-count);
}
{{/isStatic}}
{{^isStatic}}
import { useRecords } from '../records/queries';
import type { ApiRecord } from '../records/types';
import { hero } from '../registry';

/** Some of what the site holds, for its first page: the first of all, for the lists below begin with the newest. */
export function useHeroRecords(count: number, sort = 'createdAt'): ApiRecord[] {
  const { data } = useRecords(hero.entity, { pageSize: String(count), sort });
  return data?.items ?? [];
}
{{/isStatic}}
