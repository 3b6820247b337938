import type { FieldKind, FieldShowProps } from './kind';
import { readText } from './text-values';

/** "3 Mar 2027, 09:30": the time as it is written down, wherever it is read. */
function Moment({ value }: FieldShowProps) {
  const moment = readText(value);
  const words = new Date(moment).toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return (
    <time dateTime={moment} className="whitespace-nowrap">
      {words}
    </time>
  );
}

export const dateTimeKind: FieldKind = {
  Show: Moment,
  plainLabels: /^(date|time|starts( at)?)$/i,
  range: 'datetime-local',
};
