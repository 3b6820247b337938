import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';

interface LowItem {
  id: number;
  label: string;
  level: number;
  warning: number;
}

export function useLowStock() {
  return useQuery({
    queryKey: ['stock', 'low'],
    queryFn: () => request<{ items: LowItem[] }>('GET', '/stock/low'),
  });
}
