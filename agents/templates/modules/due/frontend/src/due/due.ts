import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { inSentence } from '../ui/words';
import { dues, type Due } from './settings';

export interface DueItem {
  id: number;
  label: string;
  /** The day on which it was last seen to; null: never. */
  last: string | null;
  since: string | null;
}

interface Answer {
  items: { id: string; items: DueItem[] }[];
}

export function useDue() {
  return useQuery({ queryKey: ['due'], queryFn: () => request<Answer>('GET', '/due') });
}

export interface DueList extends Due {
  items: DueItem[];
}

/** Each list with what is due in it; nothing while that is not known yet. */
export function useDueLists(): DueList[] {
  const { data } = useDue();
  return data
    ? dues.map((due) => ({
        ...due,
        items: data.items.find(({ id }) => id === due.id)?.items ?? [],
      }))
    : [];
}

export const dayInFull = (day: string): string =>
  new Date(`${day}T00:00:00`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });

/** "Due since 3 Mar 2027", or that it has waited from the beginning. */
export const sinceInWords = ({ since }: DueItem): string =>
  since === null ? 'Due' : `Due since ${dayInFull(since)}`;

/** "Last tuning: 3 Mar 2026" */
export const lastInWords = (due: Due, { last }: DueItem): string =>
  `${due.last}: ${last === null ? 'never' : dayInFull(last)}`;

/** "3 customers are due", "1 customer is due" */
export const countInWords = ({ items, one, many }: DueList): string =>
  items.length === 1
    ? `1 ${inSentence(one)} is due`
    : `${items.length} ${inSentence(many)} are due`;
