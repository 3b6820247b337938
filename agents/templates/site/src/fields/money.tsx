import { site } from '../site';
import type { FieldKind, FieldShowProps } from './kind';
import { inDigits } from './number-values';

/** Amounts are kept as whole cents, so that no fraction of one is ever lost. */
const cents = 100;

function Amount({ value }: FieldShowProps) {
  const words = inDigits(Number(value) / cents, {
    style: 'currency',
    currency: site.currency,
    currencyDisplay: 'narrowSymbol',
  });
  return <span className="font-semibold tabular-nums">{words}</span>;
}

export const moneyKind: FieldKind = {
  Show: Amount,
  plainLabels: /^(price|fee|cost)$/i,
  range: 'number',
  scale: cents,
};
