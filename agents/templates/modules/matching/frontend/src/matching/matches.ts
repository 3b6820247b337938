import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';
import type { ApiRecord } from '../records/types';

export interface Criterion {
  name: string;
  label: string;
  way: 'choice' | 'link' | 'list' | 'number' | 'text';
}

export type Wishes = Record<string, string>;

export interface Match {
  record: ApiRecord;
  /** How well it meets the wishes, in per cent. */
  score: number;
  reasons: string[];
}

export interface Proposal {
  entity: string;
  criteria: Criterion[];
  wishes: Wishes;
  /** The wishes follow from what the account marked, not from what it said. */
  isGuessed: boolean;
  matches: Match[];
}

const key = ['matches'];

export function useMatches() {
  return useQuery({
    queryKey: key,
    queryFn: () => request<{ items: Proposal[] }>('GET', '/matches'),
  });
}

export function useWishing(entity: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wishes: Wishes) => request('PUT', `/matches/${entity}`, { wishes }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
