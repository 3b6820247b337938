import { useState } from 'react';
import { Link } from 'react-router';
import type { Reference } from '../records/types';
import { Button } from '../ui/Button';
import { dayInWords } from '../ui/dates';
import type { Match } from './league';
import { ScoreForm } from './ScoreForm';
import { league } from './settings';

/** Matches below one another; those who may enter a score do it here. */
export function MatchList({ matches }: { matches: readonly Match[] }) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <ul className="card divide-line divide-y">
      {matches.map((match) => (
        <li key={match.id} className="space-y-4 px-4 py-3 sm:px-6">
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <span className="text-muted w-40 text-sm">
              <time dateTime={match.date}>{dayInWords(new Date(`${match.date}T00:00`))}</time>
              {match.time && `, ${match.time}`}
            </span>
            <span className="min-w-0 flex-1 basis-64">
              <Side side={match.home} /> <Score match={match} /> <Side side={match.away} />
              {match.place && <span className="text-muted block text-sm">{match.place}</span>}
            </span>
            {match.mayScore && (
              <Button
                aria-expanded={open === match.id}
                onClick={() => {
                  setOpen(open === match.id ? null : match.id);
                }}
              >
                {match.score.length > 0 ? 'Correct score' : 'Enter score'}
              </Button>
            )}
          </div>
          {open === match.id && (
            <ScoreForm
              match={match}
              onDone={() => {
                setOpen(null);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Side({ side }: { side: Reference }) {
  return (
    <Link
      className="font-semibold underline-offset-4 hover:underline"
      to={`${league.teams}/${side.id}`}
    >
      {side.label}
    </Link>
  );
}

function Score({ match: { id, score } }: { match: Match }) {
  return (
    <Link
      className="bg-soft text-on-soft mx-1 rounded-md px-2 py-0.5 font-bold whitespace-nowrap tabular-nums"
      to={`${league.matches}/${id}`}
    >
      {score.length > 0 ? score.join(' : ') : 'v'}
    </Link>
  );
}
