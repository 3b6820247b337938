import type { Tone } from './tone';

export interface ChartPart {
  label: string;
  value: number;
  /** What the part means; without one, it takes the next colour of the series. */
  tone?: Tone;
}

export interface ChartProps {
  label: string;
  parts: readonly ChartPart[];
  /** How a value is said, when it is no plain number. */
  inWords?: (value: number) => string;
}

export function plainNumber(value: number): string {
  return value.toLocaleString(undefined, { maximumFractionDigits: 1 });
}

const seriesLength = 6;

/** The colour of every part: that of its meaning, else, where none means anything, one unlike its neighbours'. */
export function coloursOf(parts: readonly ChartPart[]): string[] {
  const hasMeaning = parts.some(({ tone }) => tone && tone !== 'neutral');
  return parts.map(({ tone = 'neutral' }, index) =>
    hasMeaning
      ? `color-mix(in oklab, var(--${tone}) ${tone === 'neutral' ? 45 : 78}%, var(--surface))`
      : `var(--series-${(index % seriesLength) + 1})`,
  );
}
