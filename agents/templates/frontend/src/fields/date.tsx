import { dayInWords } from '../ui/dates';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { readText, trimText } from './text-values';

function DateInput(props: FieldInputProps) {
  return <LineInput {...props} type="date" />;
}

function DayMonthYear({ value }: FieldShowProps) {
  const day = readText(value);
  return (
    <time dateTime={day} className="whitespace-nowrap">
      {dayInWords(new Date(`${day}T00:00`))}
    </time>
  );
}

export const dateKind: FieldKind = {
  read: readText,
  write: trimText,
  Input: DateInput,
  Show: DayMonthYear,
  plainLabels: /^(date|day)$/i,
  range: 'date',
};
