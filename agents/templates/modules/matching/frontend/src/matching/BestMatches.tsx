import { Link } from 'react-router';
import { MatchCards } from './MatchCards';
import { useMatches } from './matches';

const shownMatches = 3;

/** The best proposals, on the first page. */
export function BestMatches() {
  const { data } = useMatches();
  if (!data || data.items.length === 0) {
    return null;
  }
  const found = data.items.filter(({ matches }) => matches.length > 0);
  return (
    <section className="space-y-5" aria-labelledby="for-you">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="for-you" className="text-xl">
          Recommended for you
        </h2>
        <Link className="link text-sm" to="/recommended">
          {found.length > 0 ? 'See all' : 'Say what you are looking for'}
        </Link>
      </div>
      {found.map(({ entity, matches }) => (
        <MatchCards key={entity} entity={entity} matches={matches.slice(0, shownMatches)} />
      ))}
    </section>
  );
}
