import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { checkRange, readNumber } from './number-values';

function NumberInput(props: FieldInputProps) {
  return <LineInput {...props} type="number" step="any" />;
}

function DecimalNumber({ field, value }: FieldShowProps) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      {Number(value).toLocaleString()}
      {field.unit && ` ${field.unit}`}
    </span>
  );
}

export const numberKind: FieldKind = {
  read: readNumber,
  write: Number,
  check: (text, field) => checkRange(Number(text), field),
  Input: NumberInput,
  Show: DecimalNumber,
  range: 'number',
  numeric: true,
  labelled: true,
};
