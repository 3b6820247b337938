import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';

interface Budget {
  whole: string;
  id: number;
  limit: number;
  spent: number;
}

/** What is spent of a record's budget, in cents; nothing while that is not known, and where it has none. */
export function useBudget(whole: string, id: number): Budget | undefined {
  const { data } = useQuery({
    queryKey: ['budgets-spent'],
    queryFn: () => request<{ items: Budget[] }>('GET', '/budgets-spent'),
  });
  return data?.items.find((item) => item.whole === whole && item.id === id);
}
