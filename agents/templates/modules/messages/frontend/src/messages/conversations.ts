import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';

interface Person {
  id: number;
  name: string;
}

export interface ConversationEntry {
  id: number;
  title: string;
  subject: string;
  isRoom: boolean;
  last: string | null;
  updatedAt: string;
  unread: number;
}

export interface Message {
  id: number;
  body: string;
  author: Person;
  createdAt: string;
}

export interface Conversation {
  id: number;
  title: string;
  subject: string;
  /** The record that it is about: "Listing/5"; empty without one. */
  about: string;
  isRoom: boolean;
  members: Person[];
  messages: Message[];
}

/** How often open pages ask for what is new, in milliseconds. */
const pause = { open: 2500, list: 5000, count: 15_000 };

const key = 'conversations';

export function useConversations() {
  return useQuery({
    queryKey: [key, 'list'],
    queryFn: () => request<{ items: ConversationEntry[] }>('GET', '/conversations'),
    refetchInterval: pause.list,
  });
}

export function useUnread(isOn: boolean) {
  const { data } = useQuery({
    queryKey: [key, 'unread'],
    queryFn: () => request<{ unread: number }>('GET', '/conversations/unread'),
    refetchInterval: pause.count,
    enabled: isOn,
  });
  return data?.unread ?? 0;
}

export function useConversation(id: string) {
  return useQuery({
    queryKey: [key, 'one', id],
    queryFn: () => request<Conversation>('GET', `/conversations/${id}`),
    refetchInterval: pause.open,
  });
}

/** What a new conversation starts from: a person, or a record whose owner it is with. */
export type Start = { personId: number } | { entity: string; recordId: number };

export function useStart() {
  return useMutation({
    mutationFn: (start: Start) => request<{ id: number }>('POST', '/conversations', start),
  });
}

export function useWriting(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: string) => request('POST', `/conversations/${id}/messages`, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

export function useReading(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request('PUT', `/conversations/${id}/read`),
    onSuccess: () =>
      Promise.all(
        ['list', 'unread'].map((part) => client.invalidateQueries({ queryKey: [key, part] })),
      ),
  });
}
