import type { Match } from './league';
import { MatchList } from './MatchList';

interface MatchesProps {
  title: string;
  matches: readonly Match[];
  /** What is said where there are none. */
  empty: string;
}

export function Matches({ title, matches, empty }: MatchesProps) {
  return (
    <section aria-label={title} className="space-y-3">
      <h2 className="text-lg font-semibold">
        {title} <span className="text-muted font-normal tabular-nums">{matches.length}</span>
      </h2>
      {matches.length > 0 ? (
        <MatchList matches={matches} />
      ) : (
        <p className="card text-muted px-5 py-6 text-sm">{empty}</p>
      )}
    </section>
  );
}
