import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { entityNamed } from '../registry';
import type { Page, RelationDefinition } from './types';

/** As many as the server sends at once; beyond that, people narrow the choice by typing. */
const pageSize = 100;

interface Choice {
  id: number;
  label?: string;
  name?: string;
}

/** The records that a relation can point to, narrowed by what was typed. */
export function useChoices(relation: RelationDefinition, search: string) {
  const path = relation.target === 'User' ? 'users' : entityNamed(relation.target).path;
  const query = new URLSearchParams({ pageSize: String(pageSize) });
  if (search) {
    query.set('q', search);
  }
  const { data } = useQuery({
    queryKey: [path, 'choices', search],
    queryFn: () => request<Page<Choice>>('GET', `/${path}?${query}`),
    placeholderData: keepPreviousData,
  });
  const choices = (data?.items ?? []).map((item) => ({
    id: String(item.id),
    label: item.label ?? item.name ?? '',
  }));
  return { choices, isTooMany: (data?.total ?? 0) > pageSize };
}
