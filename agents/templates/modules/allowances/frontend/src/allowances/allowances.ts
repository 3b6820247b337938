import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { useSession } from '../auth/session';

export interface Allowance {
  /** The account. */
  id: number;
  name: string;
  allowed: number;
  taken: number;
  /** Asked for and not decided. */
  asked: number;
  left: number;
}

export function useAllowances(): { own: Allowance | undefined; others: Allowance[] } {
  const { account } = useSession();
  const { data } = useQuery({
    queryKey: ['allowances'],
    queryFn: () => request<{ items: Allowance[] }>('GET', '/allowances'),
    enabled: account !== null,
  });
  const items = data?.items ?? [];
  return {
    own: items.find(({ id }) => id === account?.id),
    others: items.filter(({ id }) => id !== account?.id),
  };
}

export const inDays = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
