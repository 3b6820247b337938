import { expect, it } from 'vitest';
import { initialOptions, type Entry } from './game';
import { badminton } from './badminton';

it('is won by 42 rallies in a row', () => {
  const rally: Entry = { player: 0, points: 1 };
  const match = { players: ['Ann', 'Bob'], options: initialOptions(badminton) };
  const after = (rallies: number) =>
    badminton.board({ ...match, entries: Array.from({ length: rallies }, () => rally) });
  expect(after(42 - 1).isOver).toBe(false);
  expect(after(42).message).toBe('Ann wins the match!');
});
