import { Button } from '../ui/Button';
import { DirectionPad } from './DirectionPad';
import type { Game } from './game';
import { GameOver } from './GameOver';
import { Leaderboard } from './Leaderboard';
import { Stage } from './Stage';
import { difficulties, usePlay } from './usePlay';

/** A game with everything around it: score, pause, buttons, and the list of the best. */
export function GameView({ game }: { game: Game }) {
  const { play, phase, isRunning, difficulty, setDifficulty, start, pause, change } = usePlay(game);
  const { score, note, isOver } = play.standing;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-3">
      <div className="space-y-5 lg:col-span-2">
        <div className="card edge space-y-4 p-4 sm:p-6">
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <p className="text-lg font-bold tabular-nums">
              Score <output>{score}</output>
            </p>
            <p className="text-muted text-sm">{note}</p>
            <div className="ml-auto flex gap-2">
              {phase !== 'ready' && !isOver && (
                <Button onClick={pause}>{phase === 'paused' ? 'Resume' : 'Pause'}</Button>
              )}
              <Button look={phase === 'ready' ? 'primary' : 'secondary'} onClick={start}>
                {phase === 'ready' ? 'Start' : 'Restart'}
              </Button>
            </div>
          </div>
          {game.isTimed && (
            <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
              <legend className="sr-only">Difficulty</legend>
              {difficulties.map((level) => (
                <label key={level} className="flex items-center gap-1.5">
                  <input
                    type="radio"
                    name="difficulty"
                    className="accent-accent size-4"
                    checked={level === difficulty}
                    onChange={() => {
                      setDifficulty(level);
                    }}
                  />
                  {level}
                </label>
              ))}
            </fieldset>
          )}
          <Stage title={game.title} look={play.look} onChange={change} />
          {phase === 'paused' && (
            <p role="status" className="text-center font-semibold">
              Paused
            </p>
          )}
          {game.isSteered && (
            <DirectionPad
              onSteer={(direction) => {
                change((current) => current.steer(direction));
              }}
            />
          )}
        </div>
        {isOver && phase === 'running' && (
          <GameOver game={game.id} score={score} note={note} onAgain={start} />
        )}
        {!isRunning && !isOver && <p className="text-muted text-sm">{game.help}</p>}
      </div>
      <Leaderboard game={game.id} />
    </div>
  );
}
