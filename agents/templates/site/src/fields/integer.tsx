import type { FieldKind, FieldShowProps } from './kind';
import { inDigits } from './number-values';

function WholeNumber({ value }: FieldShowProps) {
  return <span className="tabular-nums">{inDigits(value)}</span>;
}

export const integerKind: FieldKind = { Show: WholeNumber, range: 'number', labelled: true };
