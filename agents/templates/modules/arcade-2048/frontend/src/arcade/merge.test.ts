import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { merge } from './merge';

const tilesOf = ({ look }: Play) =>
  look.kind === 'board' ? look.cells.map(({ text }) => Number(text || 0)) : [];

/** New tiles are twos in the first free cell. */
function start() {
  let isPlace = false;
  return merge.start(() => {
    isPlace = !isPlace;
    return isPlace ? 0 : 0.5;
  });
}

describe('2048', () => {
  it('begins with two tiles', () => {
    expect(tilesOf(start()).filter(Boolean)).toEqual([2, 2]);
  });

  it('makes one of two equal tiles, scores it and adds a new one', () => {
    const play = start().steer('left');
    expect(tilesOf(play).slice(0, 4)).toEqual([4, 2, 0, 0]);
    expect(play.standing).toMatchObject({ score: 4, note: 'Largest tile: 4' });
  });

  it('slides to every side', () => {
    expect(tilesOf(start().steer('right')).slice(0, 4)).toEqual([2, 0, 0, 4]);
    const down = tilesOf(start().steer('down'));
    expect(down.slice(12)).toEqual([2, 2, 0, 0]);
    expect(down[0]).toBe(2);
  });

  it('adds nothing when no tile can move', () => {
    const play = start();
    expect(tilesOf(play.steer('up'))).toEqual(tilesOf(play));
  });

  it('ends when the board is full and nothing fits', () => {
    let play = start();
    for (let i = 0; i < 5000 && !play.standing.isOver; i += 1) {
      play = play.steer('left').steer('up').steer('right').steer('down');
    }
    expect(play.standing.isOver).toBe(true);
    expect(tilesOf(play)).not.toContain(0);
  });
});
