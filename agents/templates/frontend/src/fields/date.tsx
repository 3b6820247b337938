import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { readText, trimText } from './text-values';

function DateInput(props: FieldInputProps) {
  return <LineInput {...props} type="date" />;
}

function DayMonthYear({ value }: FieldShowProps) {
  const day = readText(value);
  const text = new Date(`${day}T00:00`).toLocaleDateString(undefined, { dateStyle: 'medium' });
  return <time dateTime={day}>{text}</time>;
}

export const dateKind: FieldKind = {
  read: readText,
  write: trimText,
  Input: DateInput,
  Show: DayMonthYear,
  range: 'date',
};
