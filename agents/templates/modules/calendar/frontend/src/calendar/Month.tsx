import { useState } from 'react';
import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
import type { ListParameters } from '../records/queries';
import type { EntityDefinition } from '../records/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { inSentence } from '../ui/words';
import { dayOf, monthAfter, monthInWords, weekdayInWords, weeksOf } from './days';
import { isMoment, useEntries, type Entry } from './entries';
import { EntryLink } from './EntryLink';
import { calendars } from './settings';

interface MonthProps {
  entities: readonly EntityDefinition[];
  /** What else narrows the lists. */
  parameters: ListParameters;
}

/** A month of records: as a sheet of days, or as a list of days where there is no room for one. */
export function Month({ entities, parameters }: MonthProps) {
  const { account } = useSession();
  const today = dayOf(new Date());
  const [month, setMonth] = useState(today.slice(0, 7));
  const weeks = weeksOf(month);
  const { entries, error } = useEntries(entities, parameters, [
    weeks[0]?.[0] ?? month,
    weeks.at(-1)?.[6] ?? month,
  ]);
  const made = entities.find((entity) => isAmong(account, entity.access.create));
  const on = (day: string) => entries.filter(({ first, last }) => first <= day && day <= last);
  return (
    <section aria-label={monthInWords(month)}>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <h2 aria-live="polite" className="mr-auto text-lg">
          {monthInWords(month)}
        </h2>
        <Button
          aria-label="Previous month"
          onClick={() => {
            setMonth(monthAfter(month, -1));
          }}
        >
          <Icon name="left" className="size-4" />
        </Button>
        <Button
          onClick={() => {
            setMonth(today.slice(0, 7));
          }}
        >
          Today
        </Button>
        <Button
          aria-label="Next month"
          onClick={() => {
            setMonth(monthAfter(month, 1));
          }}
        >
          <Icon name="right" className="size-4" />
        </Button>
      </div>
      {error && <Notice>{messageOf(error)}</Notice>}
      <div className="card overflow-hidden max-md:hidden">
        <table className="w-full table-fixed border-collapse">
          <caption className="sr-only">{monthInWords(month)}</caption>
          <thead>
            <tr className="border-line border-b">
              {['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((weekday) => (
                <th key={weekday} scope="col" className="eyebrow px-2 py-2.5 text-left">
                  {weekday}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <Day
                    key={day}
                    day={day}
                    isOutside={!day.startsWith(month)}
                    isToday={day === today}
                    entries={on(day)}
                    made={made}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Agenda
        days={weeks.flat().filter((day) => day.startsWith(month))}
        on={on}
        isEmpty={entries.length === 0}
      />
    </section>
  );
}

/** The address of the form for a new record on the day. */
function addressOf(entity: EntityDefinition, day: string): string {
  const name = calendars[entity.name]?.start ?? '';
  const query = new URLSearchParams({ [name]: isMoment(entity, name) ? `${day}T09:00` : day });
  return `${pages.create(entity)}?${query}`;
}

interface DayProps {
  day: string;
  isOutside: boolean;
  isToday: boolean;
  entries: readonly Entry[];
  /** What a click on the day makes. */
  made: EntityDefinition | undefined;
}

/** As many as a cell has room for; the rest can be unfolded. */
const mostEntries = 3;

function Day({ day, isOutside, isToday, entries, made }: DayProps) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? entries : entries.slice(0, mostEntries);
  const more = entries.length - shown.length;
  const look = `inline-grid size-7 place-items-center rounded-full text-sm ${
    isToday ? 'bg-accent text-on-accent font-bold' : isOutside ? 'text-muted' : 'font-medium'
  }`;
  const number = <time dateTime={day}>{Number(day.slice(8))}</time>;
  return (
    <td className="border-line relative h-28 border-t p-1.5 align-top not-first:border-l">
      {made ? (
        <Link
          to={addressOf(made, day)}
          aria-label={`New ${inSentence(made.label)} on ${weekdayInWords(day)}`}
          className={`hover:bg-soft hover:text-on-soft after:absolute after:inset-0 ${look}`}
        >
          {number}
        </Link>
      ) : (
        <span className={look}>{number}</span>
      )}
      <ul className="mt-1 space-y-1">
        {shown.map((entry) => (
          <li key={`${entry.entity.name} ${entry.record.id}`}>
            <EntryLink entry={entry} isContinued={entry.first < day} />
          </li>
        ))}
        {more > 0 && (
          <li>
            <button
              type="button"
              className="link relative cursor-pointer px-1.5 text-xs"
              onClick={() => {
                setIsOpen(true);
              }}
            >
              {more} more
            </button>
          </li>
        )}
      </ul>
    </td>
  );
}

interface AgendaProps {
  days: readonly string[];
  on: (day: string) => readonly Entry[];
  isEmpty: boolean;
}

function Agenda({ days, on, isEmpty }: AgendaProps) {
  return (
    <div className="space-y-4 md:hidden">
      {isEmpty && <p className="card text-muted p-6 text-center text-sm">Nothing in this month.</p>}
      {days
        .filter((day) => on(day).length > 0)
        .map((day) => (
          <section key={day} className="card p-4">
            <h3 className="mb-2 text-sm font-semibold">{weekdayInWords(day)}</h3>
            <ul className="space-y-1.5">
              {on(day).map((entry) => (
                <li key={`${entry.entity.name} ${entry.record.id}`}>
                  <EntryLink entry={entry} isContinued={entry.first < day} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
