import { describe, expect, it } from 'vitest';
import { melody } from '../../src/seed/melody.js';
import { typeOf } from '../../src/services/file-kinds.js';

describe('A sample tune', () => {
  const tune = melody(1);

  it('is a sound file of a few seconds', () => {
    expect(typeOf('tune.wav', tune)).toBe('audio/wav');
    expect(tune.readUInt32LE(4)).toBe(tune.length - 8);
    const seconds = tune.readUInt32LE(40) / tune.readUInt32LE(28);
    expect(seconds).toBeGreaterThan(10);
  });

  it('can be heard, and ends softly', () => {
    const loudest = (from: number, to: number) => {
      let most = 0;
      for (let at = from; at + 1 < to; at += 2)
        most = Math.max(most, Math.abs(tune.readInt16LE(at)));
      return most;
    };
    expect(loudest(44, tune.length / 2)).toBeGreaterThan(5000);
    expect(loudest(tune.length - 200, tune.length)).toBeLessThan(500);
  });

  it('is another one each time', () => {
    expect(melody(2).equals(tune)).toBe(false);
  });
});
