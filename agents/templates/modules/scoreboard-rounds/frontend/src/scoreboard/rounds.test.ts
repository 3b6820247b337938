import { expect, it } from 'vitest';
import { rounds } from './rounds';

it('takes points above and below nothing', () => {
  const problem = rounds.way.kind === 'keypad' ? rounds.way.problem : () => 'none';
  const match = { players: [], options: {}, entries: [] };
  expect(problem(-25, match)).toBe('');
  expect(problem(10_000, match)).toBe('At most 9999.');
  expect(rounds.isOpen).toBe(true);
});
