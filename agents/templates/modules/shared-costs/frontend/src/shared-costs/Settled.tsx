import { Link } from 'react-router';
import { Badge } from '../ui/Badge';
import { dayInWords } from '../ui/dates';
import { shared } from './settings';
import { inWords, type SharedCosts } from './sharedCosts';

const most = 10;

/** What was paid back, the latest first. */
export function Settled({ settled }: Pick<SharedCosts, 'settled'>) {
  return (
    <section aria-label="Settled debts" className="space-y-3">
      <h2 className="text-lg font-semibold">Settled</h2>
      {settled.length === 0 ? (
        <p className="card text-muted px-5 py-6 text-sm">Nothing has been settled yet.</p>
      ) : (
        <ul className="card divide-line divide-y">
          {settled.slice(0, most).map(({ id, date, from, to, amount }) => (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 text-sm sm:px-6"
            >
              <Link
                className="min-w-0 flex-1 basis-48 underline-offset-4 hover:underline"
                to={`${shared.settlements}/${id}`}
              >
                {from.label} paid {to.label}
              </Link>
              <time className="text-muted" dateTime={date}>
                {dayInWords(new Date(`${date}T00:00`))}
              </time>
              <span className="font-semibold tabular-nums">{inWords(amount)}</span>
              <Badge tone="success">Settled</Badge>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
