import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { sudoku } from './sudoku';

const cellsOf = ({ look }: Play) => (look.kind === 'board' ? look.cells : []);
const freeOf = (play: Play) =>
  cellsOf(play).flatMap(({ text }, cell) => (text === '' ? [cell] : []));
const start = (level = 'Easy') => sudoku.start(() => 0.35, { level });

describe('Sudoku', () => {
  it('leaves more cells free when it is harder', () => {
    expect(freeOf(start())).toHaveLength(32);
    expect(freeOf(start('Hard')).length).toBeGreaterThan(40);
  });

  it('is solved with every digit once in each row', () => {
    const over = freeOf(start()).reduce((play, cell) => play.press(cell).act('hint'), start());
    expect(over.standing).toMatchObject({ isOver: true, outcome: 'won' });
    const row = cellsOf(over).slice(0, 9);
    expect(
      row
        .map(({ text }) => text)
        .sort()
        .join(''),
    ).toBe('123456789');
  });

  it('marks and counts mistakes, and ends with the fifth', () => {
    const [cell = 0] = freeOf(start());
    const right = cellsOf(start().press(cell).act('hint'))[cell]?.text;
    const wrong = right === '1' ? '2' : '1';
    const play = start().press(cell).act(wrong);
    expect(cellsOf(play)[cell]?.label).toMatch(/wrong/);
    expect(play.standing.note).toMatch(/Mistakes: 1 of 5/);
    const over = [1, 2, 3, 4].reduce((current) => current.act(wrong), play);
    expect(over.standing).toMatchObject({ isOver: true, outcome: 'lost' });
  });

  it('leaves given digits alone and clears others', () => {
    const given = cellsOf(start()).findIndex(({ text }) => text !== '');
    expect(cellsOf(start().press(given).act('clear'))[given]?.text).not.toBe('');
    const [cell = 0] = freeOf(start());
    expect(cellsOf(start().press(cell).act('3').act('clear'))[cell]?.text).toBe('');
  });
});
