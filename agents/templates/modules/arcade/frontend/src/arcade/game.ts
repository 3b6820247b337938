export type Direction = 'up' | 'down' | 'left' | 'right';

/** A number from 0 to below 1, as `Math.random` gives it; tests give their own. */
export type Random = () => number;

/** What a shape or a cell means; the site's theme says how that looks. */
export type Paint = 'accent' | 'strong' | 'soft' | 'success' | 'warning' | 'danger' | 'muted';

export interface Shape {
  kind: 'box' | 'ball';
  /** Upper left corner and size, in units of the stage. */
  x: number;
  y: number;
  width: number;
  height: number;
  paint: Paint;
}

export interface Cell {
  text: string;
  /** What the cell is, for those who do not see it. */
  label: string;
  paint: Paint | null;
}

/** What there is to see: things on a stage, or a board of cells. */
export type Look =
  | { kind: 'stage'; width: number; height: number; shapes: readonly Shape[] }
  | { kind: 'board'; columns: number; cells: readonly Cell[] };

export interface Standing {
  score: number;
  isOver: boolean;
  /** What else to know: lives, moves, who won. */
  note: string;
}

/** The rules of a game as pure functions over its state. */
export interface Rules<State> {
  id: string;
  title: string;
  /** How it is played, in a sentence or two. */
  help: string;
  start: (random: Random) => State;
  /** A direction was chosen with a key, a button or a swipe. */
  steer?: (state: State, direction: Direction, random: Random) => State;
  /** The pointer is at this place of the stage, from 0 on the left to 1 on the right. */
  point?: (state: State, across: number) => State;
  /** A cell of the board was pressed. */
  press?: (state: State, cell: number, random: Random) => State;
  /** Milliseconds from one step to the next. Games without steps wait for the player. */
  pace?: (state: State) => number;
  step?: (state: State, random: Random) => State;
  look: (state: State) => Look;
  standing: (state: State) => Standing;
}

/** A game at one moment. What is done with it makes a new one. */
export interface Play {
  look: Look;
  standing: Standing;
  pace: number | null;
  steer: (direction: Direction) => Play;
  point: (across: number) => Play;
  press: (cell: number) => Play;
  step: () => Play;
}

export interface Game {
  id: string;
  title: string;
  help: string;
  isSteered: boolean;
  /** It goes on by itself, at a pace that can be chosen. */
  isTimed: boolean;
  start: (random?: Random) => Play;
}

function playOf<State>(rules: Rules<State>, state: State, random: Random): Play {
  const standing = rules.standing(state);
  const next = (made: State | undefined) =>
    made === undefined || standing.isOver ? current : playOf(rules, made, random);
  const current: Play = {
    look: rules.look(state),
    standing,
    pace: rules.pace?.(state) ?? null,
    steer: (direction) => next(rules.steer?.(state, direction, random)),
    point: (across) => next(rules.point?.(state, across)),
    press: (cell) => next(rules.press?.(state, cell, random)),
    step: () => next(rules.step?.(state, random)),
  };
  return current;
}

export function gameOf<State>(rules: Rules<State>): Game {
  const { id, title, help } = rules;
  return {
    id,
    title,
    help,
    isSteered: rules.steer !== undefined,
    isTimed: rules.pace !== undefined,
    start: (random = Math.random) => playOf(rules, rules.start(random), random),
  };
}

/** A number within the limits. */
export function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
