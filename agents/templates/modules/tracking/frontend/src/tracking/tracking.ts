import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';
import type { ApiRecord } from '../records/types';

interface Found {
  record: ApiRecord;
  /** What the code alone allows now. */
  moves: string[];
}

export function useFound(code: string) {
  return useQuery({
    queryKey: ['tracking', code],
    queryFn: () => request<Found>('GET', `/tracking?code=${encodeURIComponent(code)}`),
    enabled: code !== '',
    retry: false,
  });
}

export function useMove(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => request<Found>('POST', `/tracking/moves/${name}`, { code }),
    onSuccess: (found) => {
      client.setQueryData(['tracking', code], found);
    },
  });
}
