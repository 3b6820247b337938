import type { ReactNode } from 'react';
import type { Board, Match } from './game';

interface StandingsProps {
  match: Match;
  board: Board;
  /** What can be done for one of the players, below how things stand. */
  children: (player: number) => ReactNode;
}

/** How things stand, in figures that can be read from across the room. */
export function Standings({ match, board, children }: StandingsProps) {
  return (
    <ul
      aria-label="Score"
      className={`grid grid-cols-2 gap-3 sm:gap-4 ${match.players.length > 2 ? 'md:grid-cols-3 lg:grid-cols-4' : ''}`}
    >
      {board.standings.map(({ score, figures }, player) => {
        const isNext = board.turn === player;
        return (
          <li
            key={player}
            aria-current={isNext ? 'true' : undefined}
            className={`card flex min-w-0 flex-col gap-2 p-4 text-center sm:p-5 ${isNext ? 'ring-accent ring-4' : ''}`}
          >
            <p className="truncate text-lg font-semibold sm:text-xl">
              {match.players[player]}
              {isNext && <span className="sr-only"> (next)</span>}
            </p>
            <p className="text-6xl leading-none font-bold tabular-nums sm:text-8xl">{score}</p>
            <dl className="text-muted text-sm sm:text-base">
              {figures.map(({ label, value }) => (
                <div key={label} className="flex flex-wrap justify-center gap-x-1.5">
                  <dt>{label}</dt>
                  <dd className="font-semibold tabular-nums">{value}</dd>
                </div>
              ))}
            </dl>
            {children(player)}
          </li>
        );
      })}
    </ul>
  );
}
