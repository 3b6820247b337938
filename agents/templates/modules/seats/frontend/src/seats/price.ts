import { site } from '../site';

/** "€49.00" of 4900 cents. */
export const inWords = (cents: number): string =>
  (cents / 100).toLocaleString(undefined, {
    style: 'currency',
    currency: site.currency,
    currencyDisplay: 'narrowSymbol',
  });
