import { Link } from 'react-router';
import { pages } from '../records/addresses';
import type { Tone } from '../ui/tone';
import type { Entry } from './entries';

const looks: Record<Tone, string> = {
  neutral: 'bg-soft text-on-soft',
  info: 'bg-info-soft text-info',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
  violet: 'bg-violet-soft text-violet',
  sky: 'bg-sky-soft text-sky',
  pink: 'bg-pink-soft text-pink',
  lime: 'bg-lime-soft text-lime',
  brown: 'bg-brown-soft text-brown',
};

/** What a record is called without the day, which the calendar shows anyway. */
const withoutDay = (label: string) =>
  label.replace(/^(?:\d{1,2} \w{3} \d{4}|Today|Tomorrow|Yesterday)(?:,? \d{2}:\d{2})? · /, '');

interface EntryLinkProps {
  entry: Entry;
  /** It began on a day before. */
  isContinued: boolean;
}

export function EntryLink({ entry, isContinued }: EntryLinkProps) {
  return (
    <Link
      to={pages.record(entry.entity, entry.record.id)}
      title={entry.record.label}
      className={`relative block truncate rounded-md px-1.5 py-0.5 text-xs font-medium hover:underline ${looks[entry.tone]}`}
    >
      {entry.time && !isContinued && <span className="mr-1 tabular-nums">{entry.time}</span>}
      {withoutDay(entry.record.label)}
    </Link>
  );
}
