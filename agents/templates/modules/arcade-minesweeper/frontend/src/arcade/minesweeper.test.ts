import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { minesweeper } from './minesweeper';

const cellsOf = ({ look }: Play) => (look.kind === 'board' ? look.cells : []);
const start = () => minesweeper.start(() => 0.4).press(0);

/** Where the mines lie, as a lost game shows. */
function minesOf(play: Play): number[] {
  const blown = cellsOf(play)
    .map((_, cell) => play.press(cell))
    .find(({ standing }) => standing.outcome === 'lost');
  return blown ? cellsOf(blown).flatMap(({ text }, cell) => (text === '✹' ? [cell] : [])) : [];
}

describe('Minesweeper', () => {
  it('opens the first cell safely, with all around it', () => {
    const play = start();
    expect(play.standing.isOver).toBe(false);
    expect(cellsOf(play)[1]?.label).toMatch(/near/);
    expect(minesOf(play)).toHaveLength(10);
  });

  it('is won when everything else is open', () => {
    const play = start();
    const mines = minesOf(play);
    const won = cellsOf(play).reduce(
      (current, _, cell) => (mines.includes(cell) ? current : current.press(cell)),
      play,
    );
    expect(won.standing).toMatchObject({ isOver: true, outcome: 'won' });
  });

  it('is lost on a mine, unless a flag stands there', () => {
    const play = start();
    const [mine = 0] = minesOf(play);
    expect(play.press(mine).standing).toMatchObject({ isOver: true, outcome: 'lost' });
    const flagged = play.act('flag').press(mine);
    expect(flagged.standing.note).toBe('Mines left: 9');
    expect(flagged.act('flag').press(mine).standing.isOver).toBe(false);
    expect(flagged.press(mine).standing.note).toBe('Mines left: 10');
  });

  it('is larger when it is harder', () => {
    expect(cellsOf(minesweeper.start(() => 0, { size: 'Hard' }))).toHaveLength(144);
  });
});
