const RATE = 11_025;
const SECONDS = 16;
const HEADER = 44;

/** Tones of a scale without half steps: any order of them sounds pleasant. */
const scale = [0, 2, 4, 7, 9, 12, 14, 16] as const;
const roots = [196, 220, 246.94, 261.63, 293.66] as const;

const pitchOf = (root: number, steps: number) => root * 2 ** (steps / 12);

/** A plucked tone: it begins at once, dies away and has an overtone. */
function toneAt(pitch: number, seconds: number, length: number): number {
  const turn = 2 * Math.PI * pitch * seconds;
  const fade = Math.exp(-3 * (seconds / length)) * Math.min(1, seconds * 80);
  return (Math.sin(turn) + 0.35 * Math.sin(2 * turn)) * fade;
}

/** A tune, no two alike: sample sounds need no network and belong to nobody. */
function samplesOf(index: number): Float64Array {
  const root = roots[index % roots.length] as number;
  const beat = 0.32 + (index % 4) * 0.06;
  const samples = new Float64Array(RATE * SECONDS);
  for (const [at] of samples.entries()) {
    const time = at / RATE;
    const step = Math.floor(time / beat);
    const note = scale[(step * (3 + (index % 3)) + ((step * step) % 5) + index) % scale.length];
    const bar = Math.floor(step / 4);
    const bass = pitchOf(root / 2, [0, 7, 9, 5][(bar + index) % 4] as number);
    const melody = toneAt(pitchOf(root, note as number), time - step * beat, beat * 2);
    const ground = toneAt(bass, time - bar * 4 * beat, beat * 5);
    const edge = Math.min(1, (SECONDS - time) / 1.5);
    samples[at] = (melody * 0.35 + ground * 0.3) * edge;
  }
  return samples;
}

/** A tune as a WAV file: sixteen bits, one channel. */
export function melody(index: number): Buffer {
  const samples = samplesOf(index);
  const file = Buffer.alloc(HEADER + samples.length * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples.length * 2, 40);
  for (const [at, value] of samples.entries())
    file.writeInt16LE(Math.round(value * 30_000), HEADER + at * 2);
  return file;
}
