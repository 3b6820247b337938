import type { FieldKind, FieldShowProps } from './kind';
import { readText } from './text-values';

/** "3 Mar 2027" */
function DayMonthYear({ value }: FieldShowProps) {
  const day = readText(value);
  const words = new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return (
    <time dateTime={day} className="whitespace-nowrap">
      {words}
    </time>
  );
}

export const dateKind: FieldKind = {
  Show: DayMonthYear,
  plainLabels: /^(date|day)$/i,
  range: 'date',
};
