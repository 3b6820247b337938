import type { FieldKind, FieldShowProps } from './kind';
import { inDigits } from './number-values';

function WholeNumber({ field, value }: FieldShowProps) {
  return <span className="tabular-nums">{field.year ? String(value) : inDigits(value)}</span>;
}

export const integerKind: FieldKind = { Show: WholeNumber, range: 'number', labelled: true };
