const pitches = [660, 880, 660] as const;
const seconds = 0.25;

/** Three tones, where the browser can. */
export function ring() {
  if (!('AudioContext' in window)) {
    return;
  }
  const context = new AudioContext();
  const volume = context.createGain();
  volume.gain.value = 0.12;
  volume.connect(context.destination);
  for (const [place, pitch] of pitches.entries()) {
    const tone = context.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(volume);
    tone.start(context.currentTime + place * seconds);
    tone.stop(context.currentTime + (place + 0.8) * seconds);
  }
}
