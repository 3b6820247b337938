import { useEffect, useState, type RefObject } from 'react';
import { initialChoice, roundOf, type Chosen, type Direction, type Game, type Play } from './game';
import { useRecord } from './record';
import { useSound } from './sound';

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

/** No step counts for more than so many. */
const longestStep = 4;

/** The time between two steps, against the game's own. */
const stretch: Readonly<Record<string, number>> = { Easy: 1.5, Medium: 1, Hard: 0.65 };

/** How fast games go that have a pace. */
const difficulty = {
  name: 'difficulty',
  label: 'Difficulty',
  choices: ['Easy', 'Medium', 'Hard'],
  initial: 'Medium',
};

function isIn(target: EventTarget | null, kinds: string): boolean {
  return target instanceof Element && target.closest(kinds) !== null;
}

/** A running game: what was chosen for it, its clock, its keys, and when it rests. */
export function usePlay(game: Game, stage: RefObject<HTMLElement | null>) {
  const options = game.isTimed ? [difficulty, ...game.options] : game.options;
  const [chosen, setChosen] = useState<Chosen>(() => initialChoice(options));
  const [play, setPlay] = useState<Play>(() => game.start());
  const [phase, setPhase] = useState<'ready' | 'running' | 'paused'>('ready');
  const [seconds, setSeconds] = useState(0);
  const { isOver } = play.standing;
  const round = roundOf(options, chosen);
  const sound = useSound(play.standing);
  const record = useRecord(game.id, round, play.standing, seconds);
  const isRunning = phase === 'running' && !isOver;
  /** A game that waits for the player begins with what is done first. */
  const canBegin = isRunning || (phase === 'ready' && play.pace === null && !isOver);
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const level = game.isTimed ? (stretch[chosen.difficulty ?? ''] ?? 1) : 1;
  const pace = play.pace === null ? null : play.pace * level * (isCalm ? slower : 1);

  useEffect(() => {
    if (!isRunning || pace === null) {
      return undefined;
    }
    let last = performance.now();
    const clock = setInterval(() => {
      const now = performance.now();
      // A tab that slept goes on where it was.
      const passed = Math.min(now - last, pace * longestStep);
      last = now;
      setPlay((current) => current.step(passed));
    }, pace);
    return () => {
      clearInterval(clock);
    };
  }, [isRunning, pace]);

  useEffect(() => {
    if (!isRunning) {
      return undefined;
    }
    const clock = setInterval(() => {
      setSeconds((current) => current + 1);
    }, 1000);
    return () => {
      clearInterval(clock);
    };
  }, [isRunning]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = isIn(event.target, 'input:not([type=radio]), textarea, select');
      if (isTyping && event.key !== 'Escape') {
        return;
      }
      const direction = keys[event.key];
      // Enter on a button presses that button.
      const isPress = event.key === 'Enter' && isIn(event.target, 'button, a');
      const action = isPress ? undefined : play.actions.find(({ key }) => key === event.key);
      const isLetter = game.isTyped && /^[a-z0-9]$/i.test(event.key) && !event.ctrlKey;
      const isPause =
        (event.key === 'p' && !game.isTyped) ||
        event.key === 'Escape' ||
        (event.key === ' ' && !isIn(event.target, 'button, a'));
      if (action && canBegin) {
        event.preventDefault();
        setPhase('running');
        setPlay((current) => current.act(action.id));
      } else if (isLetter && canBegin) {
        event.preventDefault();
        setPhase('running');
        setPlay((current) => current.type(event.key));
      } else if (isPause && phase !== 'ready' && !isOver) {
        event.preventDefault();
        setPhase(phase === 'running' ? 'paused' : 'running');
      } else if (direction && isRunning && game.isSteered) {
        event.preventDefault();
        setPlay((current) => current.steer(direction));
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [game, isRunning, canBegin, isOver, phase, play.actions]);

  return {
    options,
    chosen,
    round,
    play,
    phase,
    seconds,
    isRunning,
    sound,
    record,
    choose: (name: string, choice: string) => {
      const next = { ...chosen, [name]: choice };
      setChosen(next);
      // The pace changes as it goes; anything else is for a new round.
      if (name !== difficulty.name || !game.isTimed) {
        setPlay(game.start(undefined, next));
        setPhase('ready');
        setSeconds(0);
      }
    },
    start: () => {
      setPlay(game.start(undefined, chosen));
      setPhase('running');
      setSeconds(0);
      stage.current?.focus();
    },
    pause: () => {
      setPhase(phase === 'running' ? 'paused' : 'running');
    },
    change: (make: (current: Play) => Play) => {
      if (isRunning) {
        setPlay(make);
      }
    },
    /** Like a change; a game may begin with it. */
    begin: (make: (current: Play) => Play) => {
      if (canBegin) {
        setPhase('running');
        setPlay(make);
      }
    },
  };
}
