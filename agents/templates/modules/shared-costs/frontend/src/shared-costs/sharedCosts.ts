import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { moneyKind } from '../fields/money';
import type { Reference } from '../records/types';

export interface Person extends Reference {
  /** In cents, as all amounts. */
  paid: number;
  share: number;
  /** What is to come back; less than nothing is owed. */
  balance: number;
}

export interface Debt {
  from: Reference;
  to: Reference;
  amount: number;
}

export interface SharedCosts {
  groups: Reference[];
  people: Person[];
  debts: Debt[];
  settled: (Debt & { id: number; date: string })[];
  categories: { label: string; total: number }[];
}

/** Of one group, such as a trip, or of all. */
export function useSharedCosts(group = '') {
  return useQuery({
    queryKey: ['shared-costs', group],
    queryFn: () => request<SharedCosts>('GET', `/shared-costs${group && `?group=${group}`}`),
    placeholderData: keepPreviousData,
  });
}

export const inWords = (amount: number) => moneyKind.inWords?.(amount) ?? String(amount);

/** "gets back €20.00", "owes €5.00", "is even". */
export function standing(balance: number): string {
  if (balance === 0) {
    return 'is even';
  }
  return balance > 0 ? `gets back ${inWords(balance)}` : `owes ${inWords(-balance)}`;
}
