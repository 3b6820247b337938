import { Link, useSearchParams } from 'react-router';
import { PageHeader } from '../ui/PageHeader';
import { games } from './games';
import { GameView } from './GameView';

/** The games of the site, one of them on the table. */
export function ArcadePage() {
  const [query] = useSearchParams();
  const game = games.find(({ id }) => id === query.get('game')) ?? games[0];
  if (!game) {
    return null;
  }
  return (
    <>
      <PageHeader icon="game" title={game.title} text={game.help} />
      {games.length > 1 && (
        <nav aria-label="Games" className="mb-6 flex flex-wrap gap-2">
          {games.map(({ id, title }) => (
            <Link
              key={id}
              className={`btn ${id === game.id ? 'btn-primary' : 'btn-secondary'}`}
              aria-current={id === game.id ? 'page' : undefined}
              to={`?game=${id}`}
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
      <GameView key={game.id} game={game} />
    </>
  );
}
