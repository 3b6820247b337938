import { useRef } from 'react';
import { Button } from '../ui/Button';
import { DirectionPad } from './DirectionPad';
import { EntryForm } from './EntryForm';
import { roundsOf, type Game } from './game';
import { GameOptions } from './GameOptions';
import { GameOver } from './GameOver';
import { Leaderboard } from './Leaderboard';
import { Stage } from './Stage';
import { clock } from './scores';
import { usePlay } from './usePlay';

/** A game with everything around it: choices, score, pause, buttons, and the list of the best. */
export function GameView({ game }: { game: Game }) {
  const stage = useRef<HTMLDivElement>(null);
  const running = usePlay(game, stage);
  const { play, phase, isRunning, seconds, round, sound, start, change, begin } = running;
  const { score, note, isOver } = play.standing;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-3">
      <div className="space-y-5 lg:col-span-2">
        <div className="card edge space-y-4 p-4 sm:p-6">
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <p className="text-lg font-bold tabular-nums">
              Score <output>{score}</output>
            </p>
            <p className="text-muted text-sm tabular-nums">Time {clock(seconds)}</p>
            <p className="text-muted text-sm" role="status">
              {note}
            </p>
            <div className="ml-auto flex flex-wrap gap-2">
              <Button onClick={sound.toggle}>{sound.isMuted ? 'Unmute' : 'Mute'}</Button>
              {phase !== 'ready' && !isOver && (
                <Button onClick={running.pause}>{phase === 'paused' ? 'Resume' : 'Pause'}</Button>
              )}
              <Button look={phase === 'ready' ? 'primary' : 'secondary'} onClick={start}>
                {phase === 'ready' ? 'Start' : isOver ? 'New game' : 'Restart'}
              </Button>
            </div>
          </div>
          <GameOptions
            options={running.options}
            chosen={running.chosen}
            onChoose={running.choose}
          />
          <div ref={stage} tabIndex={-1} className="outline-none">
            <Stage
              title={game.title}
              isSteered={game.isSteered}
              look={play.look}
              onChange={change}
              onPress={begin}
            />
          </div>
          {phase === 'paused' && (
            <p role="status" className="text-center font-semibold">
              Paused
            </p>
          )}
          {play.entry && (
            <EntryForm
              entry={play.entry}
              isRunning={isRunning}
              onEnter={(text) => {
                begin((current) => current.enter(text));
              }}
            />
          )}
          {play.actions.length > 0 && (
            <div className="flex flex-wrap justify-center gap-2">
              {play.actions.map(({ id, label, isPressed }) => (
                <Button
                  key={id}
                  look={isPressed ? 'primary' : 'secondary'}
                  aria-pressed={isPressed}
                  onClick={() => {
                    begin((current) => current.act(id));
                  }}
                >
                  {label}
                </Button>
              ))}
            </div>
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
          <GameOver
            game={game.id}
            result={{ points: score, seconds, round }}
            note={note}
            isWon={play.standing.outcome === 'won'}
            onAgain={start}
          />
        )}
        {!isRunning && !isOver && <p className="text-muted text-sm">{game.help}</p>}
      </div>
      <Leaderboard
        game={game.id}
        round={round}
        rounds={roundsOf(running.options)}
        record={running.record}
      />
    </div>
  );
}
