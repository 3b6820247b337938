import { useState } from 'react';
import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import { readText } from '../fields/text-values';
import { DeleteButton } from '../records/DeleteButton';
import type { ApiRecord } from '../records/types';
import { Button } from '../ui/Button';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { AddTime } from './AddTime';
import { Clock } from './Clock';
import { entryEntity, minutesOf, startOf, subjectOf, useRunning, useWeek } from './entries';
import { timer } from './settings';
import { hoursAndMinutes, mondayOf, timeOfDay, weekFrom } from './time';
import { TimeSheet } from './TimeSheet';
import { useNow } from './useNow';

/** The clock of the account, and its time sheet week by week. */
export function TimerPage() {
  const { account } = useSession();
  const [weeks, setWeeks] = useState(0);
  const running = useRunning();
  const now = useNow(Boolean(running.data?.entry));
  const monday = mondayOf(now, weeks);
  const days = weekFrom(monday);
  const { data: entries = [], error } = useWeek(account?.id ?? 0, days);
  const problem = running.error ?? error;
  return (
    <>
      <PageHeader icon="clock" title={timer.title} text="Where your time goes, week by week." />
      <div className="space-y-6">
        {problem && <Notice>{messageOf(problem)}</Notice>}
        {running.data ? <Clock entry={running.data.entry} /> : <Skeleton />}
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="mr-auto text-lg">
            Week of{' '}
            {monday.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}
          </h2>
          <Button
            aria-label="Previous week"
            onClick={() => {
              setWeeks(weeks - 1);
            }}
          >
            <Icon name="left" className="size-4" />
          </Button>
          <Button
            disabled={weeks === 0}
            onClick={() => {
              setWeeks(0);
            }}
          >
            This week
          </Button>
          <Button
            aria-label="Next week"
            disabled={weeks === 0}
            onClick={() => {
              setWeeks(weeks + 1);
            }}
          >
            <Icon name="right" className="size-4" />
          </Button>
        </div>
        <TimeSheet days={days} entries={entries} now={now} />
        <Entries entries={entries} now={now} />
        <AddTime />
      </div>
    </>
  );
}

interface EntriesProps {
  entries: readonly ApiRecord[];
  now: Date;
}

function Entries({ entries, now }: EntriesProps) {
  if (entries.length === 0) {
    return <p className="text-muted text-sm">Nothing was taken down in this week.</p>;
  }
  return (
    <ul aria-label="Entries" className="card divide-line divide-y">
      {entries.map((entry) => {
        const end = readText(entry.endedAt);
        return (
          <li key={entry.id} className="flex items-center gap-4 p-4 text-sm">
            <span className="min-w-0 flex-1">
              <span className="block truncate font-semibold">{subjectOf(entry)}</span>
              <span className="text-muted">
                {dayInWords(new Date(startOf(entry)))}, {timeOfDay(startOf(entry))}–
                {end ? timeOfDay(end) : 'now'}
              </span>
            </span>
            <span className="font-semibold tabular-nums">
              {hoursAndMinutes(minutesOf(entry, now))}
            </span>
            {entry.can.remove && end && <DeleteButton small entity={entryEntity} record={entry} />}
          </li>
        );
      })}
    </ul>
  );
}
