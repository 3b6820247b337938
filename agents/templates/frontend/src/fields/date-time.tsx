import { momentInWords } from '../ui/dates';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { readText } from './text-values';

/** The moment as the clock on the wall shows it, which is what the browser's input wants. */
function toLocal(value: unknown): string {
  if (typeof value !== 'string') {
    return '';
  }
  const moment = new Date(value);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

function DateTimeInput(props: FieldInputProps) {
  return <LineInput {...props} type="datetime-local" />;
}

function Moment({ value }: FieldShowProps) {
  const moment = readText(value);
  return (
    <time dateTime={moment} className="whitespace-nowrap">
      {momentInWords(new Date(moment))}
    </time>
  );
}

export const dateTimeKind: FieldKind = {
  read: toLocal,
  write: (text) => new Date(text).toISOString(),
  Input: DateTimeInput,
  Show: Moment,
  plainLabels: /^(date|time|starts( at)?)$/i,
  range: 'datetime-local',
};
