import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import type { ApiRecord } from '../records/types';

export interface OrderLine {
  id: number;
  title: string;
  price: number;
  quantity: number;
}

export interface Receipt {
{{#hasCodes}}
  order: ApiRecord & {
    number: string;
    date: string;
    total: number;
    name: string;
    address: string;
    discount?: number | null;
    discountCode?: string | null;
  };
{{/hasCodes}}
{{^hasCodes}}
  order: ApiRecord & { number: string; date: string; total: number; name: string; address: string };
{{/hasCodes}}
  lines: OrderLine[];
}

export function useReceipt(id: string) {
  return useQuery({
    queryKey: ['shop', 'receipt', id],
    queryFn: () => request<Receipt>('GET', `/shop/orders/${id}`),
  });
}
