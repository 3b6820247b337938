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

function Amount({ value }: FieldShowProps) {
  const text = (Number(value) / cents).toLocaleString(undefined, {
    style: 'currency',
    currency: site.currency,
    currencyDisplay: 'narrowSymbol',
  });
  return <span className="font-semibold tabular-nums">{text}</span>;
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
};
