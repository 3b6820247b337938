import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';

interface Progress {
  whole: string;
  id: number;
  done: number;
  total: number;
}

/** How far a record is; nothing while that is not known, and where it has no parts. */
export function useProgress(whole: string, id: number): Progress | undefined {
  const { data } = useQuery({
    queryKey: ['progress'],
    queryFn: () => request<{ items: Progress[] }>('GET', '/progress'),
  });
  return data?.items.find((item) => item.whole === whole && item.id === id && item.total > 0);
}
