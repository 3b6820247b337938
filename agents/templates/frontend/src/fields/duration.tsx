import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { checkRange, readNumber } from './number-values';

function inWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`]
    .filter(Boolean)
    .join(' ');
}

function DurationInput(props: FieldInputProps) {
  const minutes = Number(props.value);
  return (
    <div className="flex items-center gap-3">
      <div className="w-32">
        <LineInput {...props} type="number" step="1" />
      </div>
      <span className="text-muted text-sm">
        minutes{minutes >= 60 && `, that is ${inWords(minutes)}`}
      </span>
    </div>
  );
}

function HoursAndMinutes({ value }: FieldShowProps) {
  return <span className="tabular-nums">{inWords(Number(value))}</span>;
}

export const durationKind: FieldKind = {
  read: readNumber,
  write: Number,
  check: (text, field) =>
    Number.isInteger(Number(text))
      ? checkRange(Number(text), { ...field, minimum: field.minimum ?? 0 })
      : 'Enter whole minutes.',
  Input: DurationInput,
  Show: HoursAndMinutes,
  inWords: (minutes) => inWords(Math.round(minutes)),
  range: 'number',
};
