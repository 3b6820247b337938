import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { checkRange, readNumber } from './number-values';

function IntegerInput(props: FieldInputProps) {
  return <LineInput {...props} type="number" step="1" />;
}

function WholeNumber({ field, value }: FieldShowProps) {
  const text = Number(value).toLocaleString(undefined, { useGrouping: !field.year });
  return (
    <span className="whitespace-nowrap tabular-nums">
      {text}
      {field.unit && ` ${field.unit}`}
    </span>
  );
}

export const integerKind: FieldKind = {
  read: readNumber,
  write: Number,
  check: (text, field) =>
    Number.isInteger(Number(text)) ? checkRange(Number(text), field) : 'Enter a whole number.',
  Input: IntegerInput,
  Show: WholeNumber,
  range: 'number',
  numeric: true,
  labelled: true,
};
