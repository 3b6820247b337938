import { useState } from 'react';
import { Button } from '../ui/Button';
import type { Record } from './record';
import { clock, useScores } from './scores';

interface LeaderboardProps {
  game: string;
  /** What was chosen for the round, in words. */
  round: string;
  /** All that can be chosen, where there is a list for each. */
  rounds: readonly string[];
  record: Record;
}

/** The best scores of a game, of each kind of its rounds, and how somebody did in this browser. */
export function Leaderboard({ game, round, rounds, record }: LeaderboardProps) {
  const [shown, setShown] = useState('');
  const kinds = ['', ...(rounds.length > 1 ? rounds : [round])];
  const { data } = useScores(game, shown);
  return (
    <section className="card edge space-y-4 p-5 sm:p-6" aria-label="Best scores">
      <h2 className="text-lg font-semibold">Best scores</h2>
      {round !== '' && (
        <div className="flex flex-wrap gap-2">
          {kinds.map((kind) => (
            <Button
              key={kind}
              look={kind === shown ? 'primary' : 'secondary'}
              aria-pressed={kind === shown}
              onClick={() => {
                setShown(kind);
              }}
            >
              {kind === '' ? 'All' : kind}
            </Button>
          ))}
        </div>
      )}
      {data?.scores.length === 0 && (
        <p className="text-muted text-sm">Nobody has played yet. Be the first!</p>
      )}
      <ol className="space-y-2 text-sm">
        {data?.scores.map(({ id, player, points, seconds, round: of }, index) => (
          <li key={id} className="flex items-baseline gap-3">
            <span className="text-muted w-5 text-right tabular-nums">{index + 1}</span>
            <span className="min-w-0 truncate font-medium">{player}</span>
            <span className="text-muted min-w-0 truncate text-xs">
              {[of, seconds === null ? '' : clock(seconds)].filter(Boolean).join(', ')}
            </span>
            <span className="ml-auto font-semibold tabular-nums">{points}</span>
          </li>
        ))}
      </ol>
      {data && data.own !== null && (
        <p className="text-muted border-line border-t pt-3 text-sm">Your best: {data.own}</p>
      )}
      <OwnRecord record={record} />
    </section>
  );
}

function OwnRecord({ record }: { record: Record }) {
  const { played, won, lost, best, fastest } = record;
  const lines: readonly [string, string | number][] = [
    ['Played', played],
    ['Won', won],
    ['Lost', lost],
    ['Best score', best],
    ['Fastest', fastest === null ? '–' : clock(fastest)],
  ];
  return (
    <div className="border-line space-y-2 border-t pt-3 text-sm">
      <h3 className="font-semibold">Your record in this browser</h3>
      <dl className="space-y-1">
        {lines.map(([label, value]) => (
          <div key={label} className="flex justify-between gap-3">
            <dt className="text-muted">{label}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
