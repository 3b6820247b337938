import { seating } from '../models/seats.js';

interface Block {
  /** The class; empty where all places are alike. */
  name: string;
  /** In cents; null where nothing is said. */
  price: number | null;
  rows: { name: string; places: string[] }[];
}

const FALLBACK_PER_ROW = 4;

/** A, B, … Z, AA, AB, … */
export function rowName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : rowName(Math.floor(index / 26) - 1) + letter;
}

const countIn = (row: Readonly<Record<string, unknown>>, field: string | null): number =>
  field === null ? 0 : Math.max(Math.floor(Number(row[field] ?? 0)), 0);

/** The places of what takes place, class by class; the rows of all classes are named one after the other. */
export function planOf(event: Readonly<Record<string, unknown>>): Block[] {
  const perRow = countIn(event, seating.perRow) || FALLBACK_PER_ROW;
  let first = 0;
  return seating.classes.map(({ name, rows, capacity, price }) => {
    const places = capacity === null ? countIn(event, rows) * perRow : countIn(event, capacity);
    const count = Math.ceil(places / perRow);
    const block = {
      name,
      price: price === null || event[price] == null ? null : Number(event[price]),
      rows: Array.from({ length: count }, (_, index) => {
        const row = rowName(first + index);
        const inRow = Math.min(perRow, places - index * perRow);
        return {
          name: row,
          places: Array.from({ length: inRow }, (__, place) => `${row}${place + 1}`),
        };
      }),
    };
    first += count;
    return block;
  });
}

/** "b4, B5" as the places "B4" and "B5". */
export function placesIn(text: unknown): string[] {
  const words = typeof text === 'string' ? text.toUpperCase().split(/[^A-Z0-9]+/) : [];
  return [...new Set(words.filter(Boolean))];
}

/** What the places cost together; null where one of them has no price. */
export function priceOf(plan: readonly Block[], places: readonly string[]): number | null {
  const prices = new Map(
    plan.flatMap(({ rows, price }) => rows.flatMap((row) => row.places.map((one) => [one, price]))),
  );
  const each = places.map((place) => prices.get(place) ?? null);
  return each.reduce<number | null>(
    (sum, price) => (sum === null || price === null ? null : sum + price),
    0,
  );
}
