import { useEffect, useState } from 'react';
import type { Direction, Game, Play } from './game';

const keys: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  w: 'up',
  s: 'down',
  a: 'left',
  d: 'right',
};

/** People who asked for less motion get more time. */
const slower = 1.6;

export const difficulties = ['Easy', 'Medium', 'Hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** The time between two steps, against the game's own. */
const stretch: Readonly<Record<Difficulty, number>> = { Easy: 1.5, Medium: 1, Hard: 0.65 };

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** A running game: its clock, its keys, and when it rests. */
export function usePlay(game: Game) {
  const [play, setPlay] = useState<Play>(() => game.start());
  const [phase, setPhase] = useState<'ready' | 'running' | 'paused'>('ready');
  const [difficulty, setDifficulty] = useState<Difficulty>('Medium');
  const { isOver } = play.standing;
  const isRunning = phase === 'running' && !isOver;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const pace = play.pace === null ? null : play.pace * stretch[difficulty] * (isCalm ? slower : 1);

  useEffect(() => {
    if (!isRunning || pace === null) {
      return undefined;
    }
    const clock = setInterval(() => {
      setPlay((current) => current.step());
    }, pace);
    return () => {
      clearInterval(clock);
    };
  }, [isRunning, pace]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const direction = keys[event.key];
      if (isTyping(event.target)) {
        return;
      }
      if (event.key === 'p' && !isOver) {
        setPhase((current) => (current === 'running' ? 'paused' : 'running'));
      } else if (direction && isRunning && game.isSteered) {
        event.preventDefault();
        setPlay((current) => current.steer(direction));
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [game, isRunning, isOver]);

  return {
    play,
    phase,
    isRunning,
    difficulty,
    setDifficulty,
    start: () => {
      setPlay(game.start());
      setPhase('running');
    },
    pause: () => {
      setPhase(phase === 'running' ? 'paused' : 'running');
    },
    change: (make: (current: Play) => Play) => {
      if (isRunning) {
        setPlay(make);
      }
    },
  };
}
