import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { checkRange } from './number-values';

/** Amounts travel as whole cents, so that no fraction of one is ever lost. */
const cents = 100;

function MoneyInput(props: FieldInputProps) {
  return <LineInput {...props} type="number" step="0.01" />;
}

function Amount({ value }: FieldShowProps) {
  const text = (Number(value) / cents).toLocaleString(undefined, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return <span className="tabular-nums">{text}</span>;
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
