import { useEffect, useRef, useState } from 'react';
import type { Standing } from './game';

const key = 'arcade-muted';
const up = [660, 880] as const;
const won = [523, 659, 784] as const;
const lost = [330, 262, 196] as const;
const length = 0.09;
const loudness = 0.05;

let context: AudioContext | null = null;

/** Plays some tones one after the other, where the browser can. */
function play(pitches: readonly number[]) {
  if (!('AudioContext' in window)) {
    return;
  }
  context ??= new AudioContext();
  const volume = context.createGain();
  volume.gain.value = loudness;
  volume.connect(context.destination);
  for (const [place, pitch] of pitches.entries()) {
    const tone = context.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(volume);
    tone.start(context.currentTime + place * length);
    tone.stop(context.currentTime + (place + 1) * length);
  }
}

/** Tones for points and for the end of a round. Whether they are muted is kept in this browser. */
export function useSound({ score, isOver, outcome }: Standing) {
  const [isMuted, setMuted] = useState(() => localStorage.getItem(key) === 'yes');
  const before = useRef({ score, isOver });
  useEffect(() => {
    const { score: last, isOver: wasOver } = before.current;
    before.current = { score, isOver };
    if (isMuted) {
      return;
    }
    if (isOver && !wasOver) {
      play(outcome === 'won' ? won : lost);
    } else if (score > last) {
      play(up);
    }
  }, [score, isOver, outcome, isMuted]);
  return {
    isMuted,
    toggle: () => {
      localStorage.setItem(key, isMuted ? 'no' : 'yes');
      setMuted(!isMuted);
    },
  };
}
