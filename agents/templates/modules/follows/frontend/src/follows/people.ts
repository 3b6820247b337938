import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';
import type { ApiRecord } from '../records/types';

export interface Made {
  entity: string;
  record: ApiRecord;
}

interface Person {
  id: number;
  name: string;
  joined: string;
  followers: number;
  following: number;
  isFollowed: boolean;
  /** What the person made, the latest first. */
  items: Made[];
}

export function usePerson(id: string) {
  return useQuery({
    queryKey: ['follows', 'person', id],
    queryFn: () => request<Person>('GET', `/follows/${id}`),
  });
}

export function useFeed() {
  return useQuery({
    queryKey: ['follows', 'feed'],
    queryFn: () => request<{ items: Made[] }>('GET', '/follows/feed'),
  });
}

export function useFollowed() {
  return useQuery({
    queryKey: ['follows', 'list'],
    queryFn: () => request<{ items: { id: number; name: string }[] }>('GET', '/follows'),
  });
}

export function useFollowing(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (isOn: boolean) => request(isOn ? 'PUT' : 'DELETE', `/follows/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['follows'] }),
  });
}
