import type { Criterion } from './match-settings.js';

/** What somebody looks for, by name of the value: an option, an id, words with commas between, a number. */
export type Wishes = Record<string, string>;

interface Point {
  /** From 0, nothing in common, to 1. */
  points: number;
  reason: string;
}

interface Link {
  id: number;
  label: string;
}

const wordsOf = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function compareLinks(label: string, value: unknown, wish: string): Point {
  const links = [value].flat().filter(Boolean) as Link[];
  const shared = links.find(({ id }) => id === Number(wish));
  return { points: shared ? 1 : 0, reason: shared ? `${label}: ${shared.label}` : '' };
}

function compareLists(label: string, value: unknown, wish: string): Point {
  const wanted = wordsOf(wish);
  const shared = (value as string[]).filter((one) => wanted.some((word) => same(word, one)));
  return {
    points: wanted.length > 0 ? shared.length / wanted.length : 0,
    reason: shared.length > 0 ? `${label}: ${shared.join(', ')}` : '',
  };
}

/** Half as much or half as much again is too far away to count. */
function compareNumbers({ label, unit = 1 }: Criterion, value: number, wish: string): Point {
  const wanted = Number(wish) * unit;
  const distance = Math.abs(value - wanted) / Math.max(Math.abs(wanted), 1);
  const points = Math.max(0, 1 - distance * 2);
  return { points, reason: points > 0 ? `${label} near ${wish}` : '' };
}

function compareTexts(label: string, value: string, wish: string): Point {
  const isSame = same(value, wish.trim());
  return { points: isSame ? 1 : 0, reason: isSame ? `${label}: ${value}` : '' };
}

function compare(criterion: Criterion, value: unknown, wish: string): Point {
  const { way, label } = criterion;
  if (value === null || value === undefined) return { points: 0, reason: '' };
  if (way === 'link') return compareLinks(label, value, wish);
  if (way === 'list') return compareLists(label, value, wish);
  if (way === 'number') return compareNumbers(criterion, value as number, wish);
  return compareTexts(label, value as string, wish);
}

/** How well a record meets the wishes, in per cent, and by what. */
export function scoreOf(
  criteria: readonly Criterion[],
  record: Record<string, unknown>,
  wishes: Wishes,
) {
  const asked = criteria.filter(({ name }) => wishes[name]);
  const points = asked.map((one) => compare(one, record[one.name], wishes[one.name] ?? ''));
  const sum = points.reduce((total, one) => total + one.points, 0);
  return {
    score: asked.length > 0 ? Math.round((sum / asked.length) * 100) : 0,
    reasons: points.map(({ reason }) => reason).filter(Boolean),
  };
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function guess({ way, unit = 1 }: Criterion, values: readonly unknown[]): string | undefined {
  if (way === 'link')
    return mostFrequent((values.flat().filter(Boolean) as Link[]).map(({ id }) => String(id)));
  if (way !== 'number') return mostFrequent(values.flat().filter(Boolean) as string[]);
  const numbers = values.filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, value) => total + value, 0);
  return numbers.length > 0 ? String(Math.round(sum / numbers.length / unit)) : undefined;
}

/** What records that somebody chose have in common. */
export function wishesFrom(
  criteria: readonly Criterion[],
  records: readonly Record<string, unknown>[],
): Wishes {
  const guessed = criteria.map((one) => [
    one.name,
    guess(
      one,
      records.map((record) => record[one.name]),
    ),
  ]);
  return Object.fromEntries(guessed.filter(([, value]) => value !== undefined)) as Wishes;
}
