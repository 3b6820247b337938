import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { useCart } from './cart';

export interface QuoteLine {
  productId: number;
  quantity: number;
  label: string;
  price: number;
  picture: string | null;
{{#hasStock}}
  /** How many there are; null where nobody counts them. */
  available: number | null;
{{/hasStock}}
}

interface Quote {
  lines: QuoteLine[];
  total: number;
}

/** What the cart holds and costs today. Not asked for while the cart is empty. */
export function useQuote() {
  const lines = useCart();
  const { data, error } = useQuery({
    queryKey: ['shop', 'quote', lines],
    queryFn: () => request<Quote>('POST', '/shop/quote', { lines }),
    enabled: lines.length > 0,
    placeholderData: keepPreviousData,
  });
  return { isEmpty: lines.length === 0, quote: data, error };
}
{{#hasStock}}

export function isShort({ available, quantity }: QuoteLine): boolean {
  return available !== null && available < quantity;
}
{{/hasStock}}
