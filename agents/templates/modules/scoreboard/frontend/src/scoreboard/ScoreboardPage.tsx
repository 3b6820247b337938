import { Link, useSearchParams } from 'react-router';
import { PageHeader } from '../ui/PageHeader';
import { games } from './games';
import { Scoreboard } from './Scoreboard';

/** The scoreboards of the site, one of them open. */
export function ScoreboardPage() {
  const [query] = useSearchParams();
  const game = games.find(({ id }) => id === query.get('game')) ?? games[0];
  if (!game) {
    return null;
  }
  return (
    <>
      <PageHeader icon="target" title={game.title} text={game.text} />
      {games.length > 1 && (
        <nav aria-label="Games" className="mb-6 flex flex-wrap gap-2">
          {games.map(({ id, title }) => (
            <Link
              key={id}
              className={`btn btn-large ${id === game.id ? 'btn-primary' : 'btn-secondary'}`}
              aria-current={id === game.id ? 'page' : undefined}
              to={`?game=${id}`}
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
      <Scoreboard key={game.id} game={game} />
    </>
  );
}
