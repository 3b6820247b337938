import {
  hashKey,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { request, type Method } from '../api/client';
import type { ApiRecord, EntityDefinition, Page } from './types';

export type ListParameters = Readonly<Record<string, string | readonly string[]>>;

function listAddress(entity: EntityDefinition, parameters: ListParameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) {
      query.append(name, one);
    }
  }
  return `/${entity.path}?${query}`;
}

export function useRecords(entity: EntityDefinition, parameters: ListParameters) {
  const address = listAddress(entity, parameters);
  return useQuery({
    queryKey: [entity.path, 'list', address],
    queryFn: () => request<Page<ApiRecord>>('GET', address),
    placeholderData: keepPreviousData,
  });
}

{{#hasWholeLists}}
/** What a list holds on all of its pages, up to `most` records. */
export async function allRecords(
  entity: EntityDefinition,
  parameters: ListParameters,
  most = 5000,
): Promise<ApiRecord[]> {
  const records: ApiRecord[] = [];
  for (let page = 1; records.length < most; page += 1) {
    const address = listAddress(entity, { ...parameters, page: String(page), pageSize: '100' });
    const { items, total } = await request<Page<ApiRecord>>('GET', address);
    records.push(...items);
    if (items.length === 0 || records.length >= total) {
      break;
    }
  }
  return records;
}

{{/hasWholeLists}}
function recordQuery(entity: EntityDefinition, id: string) {
  return queryOptions({
    queryKey: [entity.path, 'record', id],
    queryFn: () => request<ApiRecord>('GET', `/${entity.path}/${id}`),
  });
}

export function useRecord(entity: EntityDefinition, id: string) {
  return useQuery(recordQuery(entity, id));
}

interface Change {
  method: Exclude<Method, 'GET'>;
  /** What follows the address of the entity: "/5", "/5/transitions/confirm", or nothing. */
  path: string;
  body?: unknown;
}

/**
 * Makes or changes a record. Afterwards everything on the screen is fetched anew, because lists, counts and neighbours
 * may show it too.
 */
export function useChange(entity: EntityDefinition) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: Change) =>
      request<ApiRecord | undefined>(method, `/${entity.path}${path}`, body),
    onSuccess: () => client.invalidateQueries(),
  });
}

/**
 * Deletes a record and tells so before anything is fetched anew: its row or page, which is about to go, must not ask for
 * it again.
 */
export function useRemoval(entity: EntityDefinition, record: ApiRecord, onRemoved: () => void) {
  const client = useQueryClient();
  const gone = hashKey(recordQuery(entity, String(record.id)).queryKey);
  return useMutation({
    mutationFn: () => request('DELETE', `/${entity.path}/${record.id}`),
    onSuccess: () => {
      onRemoved();
      return client.invalidateQueries({ predicate: ({ queryHash }) => queryHash !== gone });
    },
  });
}
