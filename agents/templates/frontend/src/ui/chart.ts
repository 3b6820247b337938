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

/** A colour that has been used before comes again in another shade. */
const shades = [
  (colour: string) => colour,
  (colour: string) => `color-mix(in oklab, ${colour} 55%, var(--surface))`,
  (colour: string) => `color-mix(in oklab, ${colour} 60%, var(--surface-fg))`,
];

/** The colour of every part: that of its meaning, else, where none means anything, one unlike its neighbours'. */
export function coloursOf(parts: readonly ChartPart[]): string[] {
  const hasMeaning = parts.some(({ tone }) => tone && tone !== 'neutral');
  const names = parts.map(({ tone = 'neutral' }, index) =>
    hasMeaning ? `${tone}-fill` : `series-${(index % seriesLength) + 1}`,
  );
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((one) => one === name).length;
    const shade = shades[before % shades.length] ?? String;
    return shade(`var(--${name})`);
  });
}
