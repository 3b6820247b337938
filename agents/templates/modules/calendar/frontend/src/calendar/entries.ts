import { useQueries } from '@tanstack/react-query';
import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
import { allRecords, type ListParameters } from '../records/queries';
import { fieldNamed } from '../records/members';
import type { ApiRecord, EntityDefinition } from '../records/types';
import type { Tone } from '../ui/tone';
import { dayAfter, dayOf } from './days';
import { calendars } from './settings';

/** Names of the fields that say when a record takes place. */
export interface CalendarDays {
  start: string;
  end?: string;
  time?: string;
}

export interface Entry {
  entity: EntityDefinition;
  record: ApiRecord;
  first: string;
  last: string;
  /** "09:30", where the record says it. */
  time: string;
  tone: Tone;
}

/** Longer than this, and what began before the days that are shown is no longer looked for. */
const longest = 31;

/** Whether a field holds a time of day besides the date. */
export function isMoment(entity: EntityDefinition, name: string): boolean {
  const field = fieldNamed(entity, name);
  return field !== undefined && fieldKinds[field.kind].range === 'datetime-local';
}

function dayIn(record: ApiRecord, entity: EntityDefinition, name: string | undefined): string {
  const value = name ? readText(record[name]) : '';
  return value && name && isMoment(entity, name) ? dayOf(new Date(value)) : value;
}

function timeIn(record: ApiRecord, entity: EntityDefinition, days: CalendarDays): string {
  const start = readText(record[days.start]);
  if (start && isMoment(entity, days.start)) {
    return new Date(start).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  }
  return days.time ? readText(record[days.time]) : '';
}

/** What a record says at a glance: the tone of its state. */
function toneOf(entity: EntityDefinition, record: ApiRecord): Tone {
  const field = entity.fields.find(({ options }) => options);
  const option = field?.options?.find(({ value }) => value === record[field.name]);
  return option?.tone ?? 'neutral';
}

export function entryOf(entity: EntityDefinition, record: ApiRecord): Entry | undefined {
  const days = calendars[entity.name];
  const first = days && dayIn(record, entity, days.start);
  if (!first) {
    return undefined;
  }
  const last = dayIn(record, entity, days.end);
  return {
    entity,
    record,
    first,
    last: last > first ? last : first,
    time: timeIn(record, entity, days),
    tone: toneOf(entity, record),
  };
}

/** Narrows a list to the records that may be seen on the days. */
function parametersFor(entity: EntityDefinition, from: string, to: string): ListParameters {
  const days = calendars[entity.name];
  if (!days) {
    return {};
  }
  const first = days.end ? dayAfter(from, -longest) : from;
  const said = (day: string, time: string) =>
    isMoment(entity, days.start) ? new Date(`${day}T${time}`).toISOString() : day;
  return {
    [`${days.start}From`]: said(first, '00:00:00.000'),
    [`${days.start}To`]: said(to, '23:59:59.999'),
  };
}

/** Everything that takes place between two days, in the order of time. */
export function useEntries(
  entities: readonly EntityDefinition[],
  narrowed: ListParameters,
  [from, to]: readonly [string, string],
) {
  return useQueries({
    queries: entities.map((entity) => {
      const parameters = { ...narrowed, ...parametersFor(entity, from, to) };
      return {
        queryKey: [entity.path, 'calendar', parameters],
        queryFn: () => allRecords(entity, parameters, 500),
      };
    }),
    combine: (results) => ({
      error: results.find(({ error }) => error)?.error,
      entries: results
        .flatMap(({ data = [] }, index) => {
          const entity = entities[index];
          return entity ? data.flatMap((record) => entryOf(entity, record) ?? []) : [];
        })
        .sort((a, b) => `${a.first} ${a.time}`.localeCompare(`${b.first} ${b.time}`)),
    }),
  });
}
