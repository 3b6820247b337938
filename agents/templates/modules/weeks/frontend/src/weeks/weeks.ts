import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { fieldKinds } from '../fields';
import { fieldNamed } from '../records/members';
import type { EntityDefinition } from '../records/types';
import { plainNumber } from '../ui/chart';
import { measures } from './settings';

interface Week {
  /** Its Monday: "2026-03-02" */
  start: string;
  count: number;
  sum: number;
}

interface Answer {
  items: { entity: string; weeks: Week[] }[];
}

/** The weeks of an entity, the newest first; nothing while they are not known. */
export function useWeeks(entity: string): Week[] | undefined {
  const { data } = useQuery({
    queryKey: ['weeks'],
    queryFn: () => request<Answer>('GET', '/weeks'),
  });
  return data?.items.find((item) => item.entity === entity)?.weeks;
}

export const averageOf = ({ sum, count }: Week): number => sum / count;

/** The Monday of the week that a day lies in, as the person's own clock has it. */
export function mondayOf(day: Date): string {
  const monday = new Date(day.getFullYear(), day.getMonth(), day.getDate());
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  return [monday.getFullYear(), monday.getMonth() + 1, monday.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** "This week", "Last week", else "Week of 2 Mar" */
export function weekInWords(start: string, today = new Date()): string {
  const lastWeek = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 7);
  if (start === mondayOf(today)) {
    return 'This week';
  }
  const day = new Date(`${start}T00:00:00`);
  return start === mondayOf(lastWeek)
    ? 'Last week'
    : `Week of ${day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}`;
}

/** What is added up: its label, and how its values are written. */
export function measureOf(entity: EntityDefinition) {
  const field = fieldNamed(entity, measures[entity.name] ?? '');
  const write = (field && fieldKinds[field.kind].inWords) ?? plainNumber;
  const unit = field?.unit ? ` ${field.unit}` : '';
  return { label: field?.label ?? '', inWords: (value: number) => `${write(value)}${unit}` };
}
