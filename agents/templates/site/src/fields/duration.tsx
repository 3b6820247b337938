import type { FieldKind, FieldShowProps } from './kind';

/** "1 h 20 min" */
function HoursAndMinutes({ value }: FieldShowProps) {
  const minutes = Number(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`];
  return <span className="tabular-nums">{parts.filter(Boolean).join(' ')}</span>;
}

export const durationKind: FieldKind = { Show: HoursAndMinutes, range: 'number' };
