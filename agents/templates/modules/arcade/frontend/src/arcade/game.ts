export type Direction = 'up' | 'down' | 'left' | 'right';

/** A number from 0 to below 1, as `Math.random` gives it; tests give their own. */
export type Random = () => number;

/** What a shape or a cell means; the site's theme says how that looks. */
export type Paint =
  'ink' | 'accent' | 'strong' | 'soft' | 'success' | 'warning' | 'danger' | 'muted';

export interface Shape {
  kind: 'box' | 'ball' | 'text' | 'picture';
  /** Upper left corner and size, in units of the stage. */
  x: number;
  y: number;
  width: number;
  height: number;
  paint: Paint;
  /** A word, as large as the shape is high, or the name of a picture. */
  text?: string;
}

export interface Cell {
  text: string;
  /** What the cell is, for those who do not see it. */
  label: string;
  paint: Paint | null;
  /** Stands instead of the text. */
  picture?: string;
}

/** Cells in rows of so many. */
export interface Grid {
  title?: string;
  columns: number;
  cells: readonly Cell[];
  /** Many rows, so cells are no larger than a finger needs. */
  isSmall?: boolean;
}

/** A piece of a text, and what it means. */
export interface Part {
  text: string;
  paint: Paint | null;
}

/** What there is to see: things on a stage, a text to read, or a board of cells. */
export type Look =
  | { kind: 'text'; parts: readonly Part[] }
  | { kind: 'stage'; width: number; height: number; shapes: readonly Shape[] }
  | ({
      kind: 'board';
      /** Stands above the board in large letters: the word that is looked for. */
      headline?: string;
      /** A second board; its cells count on from those of the first. */
      beside?: Grid;
      /** A board below; its cells count on, too. */
      below?: Grid;
    } & Grid);

/** What is chosen before a round: a board size, an opponent. */
export interface Option {
  name: string;
  label: string;
  choices: readonly string[];
  /** Without it, the first choice. */
  initial?: string;
  /** It makes nothing harder, so scores are not told apart by it. */
  isLook?: boolean;
}

export type Chosen = Readonly<Record<string, string>>;

/** A button beside the board. */
export interface Action {
  id: string;
  label: string;
  /** The key that does the same. */
  key?: string;
  isPressed?: boolean;
}

/** A field in which the player types. */
export interface Entry {
  label: string;
  longest: number;
  /** What stands in it, where every letter counts at once. */
  live?: string;
}

export interface Standing {
  score: number;
  isOver: boolean;
  /** What else to know: lives, moves, who won. */
  note: string;
  /** How a round ended that can be won or lost. */
  outcome?: 'won' | 'lost' | 'drawn';
}

/** The rules of a game as pure functions over its state. */
export interface Rules<State> {
  id: string;
  title: string;
  /** How it is played, in a sentence or two. */
  help: string;
  options?: readonly Option[];
  start: (random: Random, chosen: Chosen) => State;
  /** A direction was chosen with a key, a button or a swipe. */
  steer?: (state: State, direction: Direction, random: Random) => State;
  /** The pointer is at this place of the stage, from 0 on the left to 1 on the right. */
  point?: (state: State, across: number) => State;
  /** A cell of the board was pressed. */
  press?: (state: State, cell: number, random: Random) => State;
  actions?: (state: State) => readonly Action[];
  act?: (state: State, action: string, random: Random) => State;
  /** A letter or a digit was typed on the keys, outside any field. */
  type?: (state: State, key: string, random: Random) => State;
  entry?: (state: State) => Entry;
  /** What the player typed into the field. */
  enter?: (state: State, text: string, random: Random) => State;
  /** Milliseconds from one step to the next. Games without steps wait for the player. */
  pace?: (state: State) => number;
  /** Milliseconds until something happens by itself in a game that otherwise waits for the player; null: nothing. */
  wait?: (state: State) => number | null;
  /** So many milliseconds later. */
  step?: (state: State, random: Random, passed: number) => State;
  look: (state: State) => Look;
  standing: (state: State) => Standing;
}

/** A game at one moment. What is done with it makes a new one. */
export interface Play {
  look: Look;
  standing: Standing;
  pace: number | null;
  actions: readonly Action[];
  entry: Entry | null;
  steer: (direction: Direction) => Play;
  point: (across: number) => Play;
  press: (cell: number) => Play;
  act: (action: string) => Play;
  type: (key: string) => Play;
  enter: (text: string) => Play;
  step: (passed?: number) => Play;
}

export interface Game {
  id: string;
  title: string;
  help: string;
  isSteered: boolean;
  /** Letters and digits mean something, so none of them pauses it. */
  isTyped: boolean;
  /** It goes on by itself. */
  isClocked: boolean;
  /** So it does, and has no levels of its own: its pace can be chosen. */
  isTimed: boolean;
  options: readonly Option[];
  start: (random?: Random, chosen?: Chosen) => Play;
}

function playOf<State>(rules: Rules<State>, state: State, random: Random): Play {
  const standing = rules.standing(state);
  const next = (made: State | undefined) =>
    made === undefined || standing.isOver ? current : playOf(rules, made, random);
  const current: Play = {
    look: rules.look(state),
    standing,
    pace: rules.pace?.(state) ?? rules.wait?.(state) ?? null,
    actions: rules.actions?.(state) ?? [],
    entry: rules.entry?.(state) ?? null,
    steer: (direction) => next(rules.steer?.(state, direction, random)),
    point: (across) => next(rules.point?.(state, across)),
    press: (cell) => next(rules.press?.(state, cell, random)),
    act: (action) => next(rules.act?.(state, action, random)),
    type: (key) => next(rules.type?.(state, key, random)),
    enter: (text) => next(rules.enter?.(state, text, random)),
    step: (passed = current.pace ?? 0) => next(rules.step?.(state, random, passed)),
  };
  return current;
}

/** What is chosen as long as the player chooses nothing else. */
export function initialChoice(options: readonly Option[]): Chosen {
  return Object.fromEntries(
    options.map(({ name, choices, initial }) => [name, initial ?? choices[0] ?? '']),
  );
}

/** The choices by which scores are told apart, in words. */
export function roundOf(options: readonly Option[], chosen: Chosen): string {
  return options
    .filter(({ isLook }) => !isLook)
    .map(({ name }) => chosen[name] ?? '')
    .join(' · ');
}

/** All kinds of rounds by which scores are told apart, where one choice decides; else none. */
export function roundsOf(options: readonly Option[]): readonly string[] {
  const [first, ...others] = options.filter(({ isLook }) => !isLook);
  return first && others.length === 0 ? first.choices : [];
}

export function gameOf<State>(rules: Rules<State>): Game {
  const { id, title, help, options = [] } = rules;
  return {
    id,
    title,
    help,
    isSteered: rules.steer !== undefined,
    isTimed: rules.pace !== undefined && !options.some(({ name }) => name === 'difficulty'),
    isTyped: rules.type !== undefined,
    isClocked: rules.pace !== undefined,
    options,
    start: (random = Math.random, chosen = {}) =>
      playOf(rules, rules.start(random, { ...initialChoice(options), ...chosen }), random),
  };
}

/** A number within the limits. */
export function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** In another order, by Fisher and Yates. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
