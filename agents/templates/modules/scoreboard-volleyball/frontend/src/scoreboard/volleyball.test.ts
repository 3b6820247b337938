import { expect, it } from 'vitest';
import { initialOptions, type Entry } from './game';
import { volleyball } from './volleyball';

it('is won by 75 rallies in a row', () => {
  const rally: Entry = { player: 0, points: 1 };
  const match = { players: ['Ann', 'Bob'], options: initialOptions(volleyball) };
  const after = (rallies: number) =>
    volleyball.board({ ...match, entries: Array.from({ length: rallies }, () => rally) });
  expect(after(75 - 1).isOver).toBe(false);
  expect(after(75).message).toBe('Ann wins the match!');
});
