import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { referencesOf, relationNamed } from '../records/members';
import { allRecords } from '../records/queries';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { entityNamed } from '../registry';
import { itemOf } from './items';
import type { MediaItem } from './player';
import { wholes } from './settings';

async function partsOf(entity: EntityDefinition, record: ApiRecord): Promise<ApiRecord[]> {
  const whole = wholes[entity.name];
  if (!whole) {
    return [];
  }
  const part = entityNamed(whole.part);
  const relation = relationNamed(entity, whole.members ?? '');
  if (relation) {
    const ids = referencesOf(record, relation).map(({ id }) => id);
    return Promise.all(ids.map((id) => request<ApiRecord>('GET', `/${part.path}/${id}`)));
  }
  return allRecords(part, {
    [whole.filter ?? '']: String(record.id),
    sort: whole.order ?? 'createdAt',
  });
}

/** What a record holds to hear or to see, in order. */
export function useTracks(entity: EntityDefinition, record: ApiRecord): readonly MediaItem[] {
  const { data } = useQuery({
    queryKey: [entity.path, 'tracks', record.id, record.updatedAt],
    queryFn: async () => {
      const part = entityNamed(wholes[entity.name]?.part ?? entity.name);
      const items = (await partsOf(entity, record)).map((one) => itemOf(part, one));
      return items.filter((item) => item !== undefined);
    },
  });
  return data ?? [];
}
