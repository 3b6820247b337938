import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client';

export interface Month {
  /** "2026-03" */
  month: string;
  /** What came in, and what went out, in cents. */
  sums: number[];
}

interface Balance {
  sides: string[];
  months: Month[];
}

export function useBalance(months: string) {
  return useQuery({
    queryKey: ['balance', months],
    queryFn: () => request<Balance>('GET', `/balance?months=${months}`),
    placeholderData: keepPreviousData,
  });
}

/** "2026-03" as people write it. */
export function monthInWords(month: string, style: 'short' | 'long' = 'long'): string {
  const day = new Date(`${month}-01T12:00:00`);
  return day.toLocaleDateString('en-GB', { month: style, year: 'numeric' });
}

export const leftOf = ({ sums: [earned = 0, spent = 0] }: Pick<Month, 'sums'>) => earned - spent;

export function totalOf(months: readonly Month[]): number[] {
  return [0, 1].map((side) => months.reduce((sum, { sums }) => sum + (sums[side] ?? 0), 0));
}
