import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { useCart } from './cart';
{{#hasCodes}}
import { useCode } from './code';
{{/hasCodes}}

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

{{#hasCodes}}
export interface Quote {
  lines: QuoteLine[];
  /** With the discount taken off. */
  total: number;
  discount: { code: string; amount: number } | null;
  /** Why the code is not good. */
  problem: string | null;
}
{{/hasCodes}}
{{^hasCodes}}
interface Quote {
  lines: QuoteLine[];
  total: number;
}
{{/hasCodes}}

/** What the cart holds and costs today. Not asked for while the cart is empty. */
export function useQuote() {
  const lines = useCart();
{{#hasCodes}}
  const code = useCode();
  const wanted = code === '' ? { lines } : { lines, code };
{{/hasCodes}}
  const { data, error } = useQuery({
{{#hasCodes}}
    queryKey: ['shop', 'quote', wanted],
    queryFn: () => request<Quote>('POST', '/shop/quote', wanted),
{{/hasCodes}}
{{^hasCodes}}
    queryKey: ['shop', 'quote', lines],
    queryFn: () => request<Quote>('POST', '/shop/quote', { lines }),
{{/hasCodes}}
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
