import type { Tone } from './tone';

export interface ChartPart {
  label: string;
  value: number;
  /** What the part means; without one, it takes the next colour of the series. */
  tone?: Tone;
}

const seriesLength = 6;

/** The colour of a part: that of its meaning, else one that tells it from its neighbours. */
export function colourOf(part: ChartPart, index: number): string {
  return part.tone && part.tone !== 'neutral'
    ? `color-mix(in oklab, var(--${part.tone}) 78%, var(--surface))`
    : `var(--series-${(index % seriesLength) + 1})`;
}
