/** What is entered, one after the other: points of a player, or the step on to the next round. */
export type Entry = { player: number; points: number } | 'next';

/** A match is who plays, what was agreed, and what was entered: all else follows from it, so that undoing is forgetting. */
export interface Match {
  players: readonly string[];
  options: Readonly<Record<string, string>>;
  entries: readonly Entry[];
}

export interface Option {
  name: string;
  label: string;
  choices: readonly string[];
  initial: string;
}

/** How things stand for a player. */
export interface Standing {
  score: string;
  /** What else is told of a player: an average, sets won. */
  figures: readonly { label: string; value: string }[];
}

export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface Board {
  standings: readonly Standing[];
  /** Whose turn it is, or who serves; null where nobody is more than others. */
  turn: number | null;
  /** What came of the last entry: "Bust: Ann stays at 40." */
  message: string;
  /** The message is one that nobody wants to hear. */
  isBad?: boolean;
  /** Nothing can be entered before the next round begins. */
  isOver: boolean;
  tables: readonly Table[];
}

/** How points are entered: as a number for whose turn it is, as one of some buttons, or one by one for anybody. */
export type Way =
  | {
      kind: 'keypad';
      label: string;
      /** What is scored so often that it has a button of its own. */
      quick: readonly number[];
      /** There may be less than nothing. */
      isSigned?: boolean;
      /** Why it cannot be entered as things stand; empty where it can. */
      problem: (points: number, match: Match) => string;
    }
  | { kind: 'choices'; label: string; choices: (match: Match) => readonly number[] }
  | { kind: 'buttons'; steps: (match: Match) => readonly number[] };

export interface Game {
  id: string;
  title: string;
  text: string;
  /** "Player", "Side". */
  player: string;
  fewest: number;
  most: number;
  options: readonly Option[];
  way: Way;
  /** "leg", "game": what is won, and what begins anew. */
  round: string;
  /** A round may be ended by hand, where its rules do not. */
  isOpen?: boolean;
  board: (match: Match) => Board;
}

export function initialOptions(game: Game): Match['options'] {
  return Object.fromEntries(game.options.map(({ name, initial }) => [name, initial]));
}

/** What was entered, round by round; the last of them is being played. */
export function roundsOf({ entries }: Match): { player: number; points: number }[][] {
  const rounds: { player: number; points: number }[][] = [[]];
  for (const entry of entries) {
    if (entry === 'next') {
      rounds.push([]);
    } else {
      rounds.at(-1)?.push(entry);
    }
  }
  return rounds;
}

export function nameOf({ players }: Match, player: number): string {
  return players[player] ?? '';
}

/** "1 leg", "2 legs" */
export function counted(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}

/** Who has how many of what is won. */
export function wonTable(title: string, match: Match, won: readonly number[]): Table {
  return {
    title,
    columns: ['Name', 'Won'],
    rows: match.players.map((name, player) => [name, String(won[player] ?? 0)]),
  };
}

/** How often each of the players is among the winners. */
export function winsOf({ players }: Match, winners: readonly (number | null)[]): number[] {
  return players.map((_, player) => winners.filter((winner) => winner === player).length);
}
