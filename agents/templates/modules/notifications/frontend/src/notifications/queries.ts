import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';

export interface Notification {
  id: number;
  text: string;
  /** A record ("Task/5") or an address of the app ("/messages/5"). */
  about: string;
  isRead: boolean;
  createdAt: string;
}

interface Inbox {
  items: Notification[];
  unread: number;
}

/** How often open pages ask for what is new, in milliseconds. */
const pause = 15_000;
const key = ['notifications'];

export function useNotifications(isOn = true) {
  return useQuery({
    queryKey: key,
    queryFn: () => request<Inbox>('GET', '/notifications'),
    refetchInterval: pause,
    enabled: isOn,
  });
}

/** Marks one as read, or all without an id. */
export function useReading() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id?: number) =>
      request('PUT', id === undefined ? '/notifications/read' : `/notifications/${id}/read`),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
