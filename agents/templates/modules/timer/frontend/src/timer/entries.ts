import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';
import { readText } from '../fields/text-values';
import { referencesOf, relationNamed } from '../records/members';
import { allRecords } from '../records/queries';
import type { ApiRecord } from '../records/types';
import { entityNamed } from '../registry';
import { timer } from './settings';
import { minutesBetween } from './time';

/** The entity that holds the entries, and its relation to what time is spent on. */
export const entryEntity = entityNamed(timer.entity);
export const targetRelation = relationNamed(entryEntity, timer.target);

/** The clock of the account, while it runs. */
export function useRunning() {
  return useQuery({
    queryKey: ['timer'],
    queryFn: () => request<{ entry: ApiRecord | null }>('GET', '/timer'),
  });
}

/** The account's own entries of the seven days, the latest first. */
export function useWeek(accountId: number, days: readonly Date[]) {
  const [first, last] = [days[0] ?? new Date(), new Date(days.at(-1) ?? new Date())];
  last.setHours(23, 59, 59, 999);
  const parameters = {
    [timer.person]: String(accountId),
    startedAtFrom: first.toISOString(),
    startedAtTo: last.toISOString(),
    sort: '-startedAt',
  };
  return useQuery({
    queryKey: [entryEntity.path, 'week', parameters],
    queryFn: () => allRecords(entryEntity, parameters),
  });
}

interface Change {
  path: 'start' | 'stop' | 'entries';
  body?: unknown;
}

/** Starts or stops the clock, or adds time by hand. */
export function useTimerChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: Change) => request<ApiRecord>('POST', `/timer/${path}`, body),
    onSettled: () => client.invalidateQueries(),
  });
}

export const startOf = (entry: ApiRecord) => readText(entry.startedAt);

/** Minutes of an entry; of a running one, those that have passed. */
export function minutesOf(entry: ApiRecord, now: Date): number {
  return typeof entry.minutes === 'number' ? entry.minutes : minutesBetween(startOf(entry), now);
}

/** What time was spent on, in words. */
export function subjectOf(entry: ApiRecord): string {
  const [target] = targetRelation ? referencesOf(entry, targetRelation) : [];
  return target?.label ?? (readText(entry.note) || 'Other');
}
