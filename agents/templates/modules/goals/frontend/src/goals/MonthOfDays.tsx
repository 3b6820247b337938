import { useState } from 'react';
import { Icon } from '../ui/Icon';
import { daysOfMonth, monthFrom } from './streaks';

interface MonthOfDaysProps {
  /** What was done on the days. */
  title: string;
  days: readonly string[];
  today: string;
  onChange: (day: string) => void;
}

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const inWords = (month: string) =>
  new Date(`${month}-01T12:00`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });

/** A month with the days on which it was done; a press on a day sets it, or takes it back. */
export function MonthOfDays({ title, days, today, onChange }: MonthOfDaysProps) {
  const [month, setMonth] = useState(today.slice(0, 7));
  const { days: shown, before } = daysOfMonth(month);
  const arrow = 'btn btn-secondary size-8 p-0';
  return (
    <div role="group" aria-label={`${title}: ${inWords(month)}`} className="max-w-72 space-y-2">
      <div className="flex items-center justify-between gap-2">
        <button
          type="button"
          className={arrow}
          aria-label={`Previous month: ${title}`}
          onClick={() => {
            setMonth(monthFrom(month, -1));
          }}
        >
          <Icon name="left" className="size-4" />
        </button>
        <span className="text-sm font-semibold">{inWords(month)}</span>
        <button
          type="button"
          className={arrow}
          aria-label={`Next month: ${title}`}
          disabled={month >= today.slice(0, 7)}
          onClick={() => {
            setMonth(monthFrom(month, 1));
          }}
        >
          <Icon name="right" className="size-4" />
        </button>
      </div>
      <div className="grid grid-cols-7 gap-1 text-center text-xs">
        {weekdays.map((day) => (
          <span key={day} aria-hidden="true" className="text-muted">
            {day}
          </span>
        ))}
        {shown.map((day, index) => {
          const isDone = days.includes(day);
          const look = isDone ? 'bg-accent text-on-accent font-semibold' : 'bg-neutral-soft';
          return (
            <button
              key={day}
              type="button"
              style={index === 0 ? { gridColumnStart: before + 1 } : undefined}
              className={`grid aspect-square cursor-pointer place-items-center rounded-md tabular-nums disabled:cursor-default disabled:opacity-50 ${look} ${day === today ? 'ring-2 ring-current' : ''}`}
              aria-label={`${Number(day.slice(8))} ${inWords(month)}: ${isDone ? 'done' : 'not done'}`}
              disabled={day > today}
              onClick={() => {
                onChange(day);
              }}
            >
              {Number(day.slice(8))}
            </button>
          );
        })}
      </div>
    </div>
  );
}
