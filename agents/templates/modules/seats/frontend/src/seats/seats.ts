import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';

export interface SeatRow {
  name: string;
  places: { name: string; isTaken: boolean }[];
}

export interface SeatClass {
  /** Empty where all places are alike. */
  name: string;
  /** In cents. */
  price: number | null;
  rows: SeatRow[];
}

export function usePlan(event: string) {
  return useQuery({
    queryKey: ['seats', event],
    queryFn: () => request<{ classes: SeatClass[] }>('GET', `/seats/${event}`),
    enabled: event !== '',
    // Others choose at the same time.
    refetchInterval: 15_000,
  });
}

/** "B4, B5" as the places "B4" and "B5". */
export const placesIn = (text: string): string[] => text.split(/[^A-Za-z0-9]+/).filter(Boolean);

/** What the chosen places cost together; nothing where that is not said. */
export function priceOf(classes: readonly SeatClass[], places: readonly string[]): number | null {
  const prices = new Map(
    classes.flatMap(({ rows, price }) =>
      rows.flatMap((row) => row.places.map(({ name }) => [name, price])),
    ),
  );
  const known = places.map((place) => prices.get(place) ?? null);
  return known.length === 0 || known.includes(null)
    ? null
    : known.reduce<number>((sum, price) => sum + (price ?? 0), 0);
}
