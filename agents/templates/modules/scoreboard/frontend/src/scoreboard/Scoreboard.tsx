import { useState } from 'react';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import type { Game, Match } from './game';
import { PointButtons } from './PointButtons';
import { ScoreEntry } from './ScoreEntry';
import { SetupForm } from './SetupForm';
import { Standings } from './Standings';
import { TableList } from './TableList';
import { useMatch } from './useMatch';

/** A match of the game: who plays first, then the score until somebody else plays. */
export function Scoreboard({ game }: { game: Game }) {
  const { match, ...kept } = useMatch(game);
  return match ? (
    <Play game={game} match={match} {...kept} />
  ) : (
    <SetupForm game={game} onBegin={kept.begin} />
  );
}

interface PlayProps extends Omit<ReturnType<typeof useMatch>, 'match' | 'begin'> {
  game: Game;
  match: Match;
}

function Play({ game, match, add, undo, end }: PlayProps) {
  const [isLeaving, setLeaving] = useState(false);
  const board = game.board(match);
  const { way } = game;
  return (
    <div className="space-y-6">
      <p
        role="status"
        className={`card min-h-14 px-5 py-4 text-lg font-semibold sm:text-2xl ${board.isBad ? 'text-danger' : ''}`}
      >
        {board.message}
      </p>
      <Standings match={match} board={board}>
        {(player) =>
          way.kind === 'buttons' && (
            <PointButtons
              name={match.players[player] ?? ''}
              steps={way.steps(match)}
              isOver={board.isOver}
              onAdd={(points) => {
                add({ player, points });
              }}
            />
          )
        }
      </Standings>
      {way.kind !== 'buttons' && !board.isOver && board.turn !== null && (
        <ScoreEntry
          key={match.entries.length}
          way={way}
          match={match}
          turn={board.turn}
          onAdd={add}
        />
      )}
      <div className="flex flex-wrap gap-3">
        {(board.isOver || game.isOpen) && (
          <Button
            look="primary"
            className="btn-large min-h-14 text-lg"
            disabled={match.entries.length === 0}
            onClick={() => {
              add('next');
            }}
          >
            New {game.round}
          </Button>
        )}
        <Button className="btn-large min-h-14" disabled={match.entries.length === 0} onClick={undo}>
          Undo
        </Button>
        <Button
          className="btn-large min-h-14"
          onClick={() => {
            setLeaving(true);
          }}
        >
          New players
        </Button>
      </div>
      <TableList tables={board.tables} />
      {isLeaving && (
        <ConfirmDialog
          title="Begin with new players?"
          text="The score of this match is forgotten."
          confirmLabel="Begin anew"
          busy={false}
          onConfirm={end}
          onClose={() => {
            setLeaving(false);
          }}
        />
      )}
    </div>
  );
}
