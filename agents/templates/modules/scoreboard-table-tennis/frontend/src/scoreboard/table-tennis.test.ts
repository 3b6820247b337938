import { expect, it } from 'vitest';
import { initialOptions, type Entry } from './game';
import { tableTennis } from './table-tennis';

it('is won by 33 rallies in a row', () => {
  const rally: Entry = { player: 0, points: 1 };
  const match = { players: ['Ann', 'Bob'], options: initialOptions(tableTennis) };
  const after = (rallies: number) =>
    tableTennis.board({ ...match, entries: Array.from({ length: rallies }, () => rally) });
  expect(after(33 - 1).isOver).toBe(false);
  expect(after(33).message).toBe('Ann wins the match!');
});
