import type { FieldKind, FieldShowProps } from './kind';
import { inDigits } from './number-values';

function DecimalNumber({ value }: FieldShowProps) {
  return <span className="tabular-nums">{inDigits(value)}</span>;
}

export const numberKind: FieldKind = { Show: DecimalNumber, range: 'number', labelled: true };
