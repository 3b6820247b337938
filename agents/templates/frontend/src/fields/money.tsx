import { site } from '../site';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { checkRange } from './number-values';

/** Amounts travel as whole cents, so that no fraction of one is ever lost. */
const cents = 100;

function MoneyInput(props: FieldInputProps) {
  return (
    <div className="relative">
      <LineInput {...props} type="number" step="0.01" inset />
      <span
        aria-hidden="true"
        className="text-muted pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-sm"
      >
        {site.currencySymbol}
      </span>
    </div>
  );
}

function inWords(amount: number): string {
  return (amount / cents).toLocaleString(undefined, {
    style: 'currency',
    currency: site.currency,
    currencyDisplay: 'narrowSymbol',
  });
}

function Amount({ value }: FieldShowProps) {
  return <span className="font-semibold tabular-nums">{inWords(Number(value))}</span>;
}

export const moneyKind: FieldKind = {
  read: (value) => (typeof value === 'number' ? (value / cents).toFixed(2) : ''),
  write: (text) => Math.round(Number(text) * cents),
  check: (text, field) =>
    checkRange(Number(text), {
      ...field,
      minimum: (field.minimum ?? 0) / cents,
      maximum: field.maximum === undefined ? undefined : field.maximum / cents,
    }),
  Input: MoneyInput,
  Show: Amount,
  numeric: true,
  plainLabels: /^(price|fee|cost)$/i,
  range: 'number',
  scale: cents,
  inWords,
};
