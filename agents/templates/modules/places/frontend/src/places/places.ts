import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';

export interface PlacesLeft {
  /** What is made for a place, and what has the places. */
  booking: string;
  whole: string;
  id: number;
  left: number;
}

function usePlaces(): PlacesLeft[] {
  const { data } = useQuery({
    queryKey: ['places'],
    queryFn: () => request<{ items: PlacesLeft[] }>('GET', '/places'),
  });
  return data?.items ?? [];
}

/** What is left of a record; nothing where nobody said how many places there are. */
export function usePlacesOf(whole: string, id: number): PlacesLeft[] {
  return usePlaces().filter((item) => item.whole === whole && item.id === id);
}

/** Whether a record has no place for one more booking. */
export function useIsFull(booking: string, whole: string | undefined, id: number): boolean {
  const found = usePlacesOf(whole ?? '', id).find((item) => item.booking === booking);
  return found?.left === 0;
}

/** "3 places left", "Full" */
export function leftInWords(left: number): string {
  if (left === 0) {
    return 'Full';
  }
  return left === 1 ? '1 place left' : `${left} places left`;
}
