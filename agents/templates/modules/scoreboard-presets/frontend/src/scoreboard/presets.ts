import type { Game } from './game';

/** The game, with options that begin otherwise. */
export function beginningWith(game: Game, initial: Readonly<Record<string, string>>): Game {
  return {
    ...game,
    options: game.options.map((option) => ({
      ...option,
      initial: initial[option.name] ?? option.initial,
    })),
  };
}
