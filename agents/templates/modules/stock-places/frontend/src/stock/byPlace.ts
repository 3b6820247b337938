import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';

interface PlacedItem {
  id: number;
  label: string;
  level: number;
  warning: number;
  /** How much of it lies at each of the places, in their order. */
  levels: number[];
}

interface StockByPlace {
  places: { id: number; label: string }[];
  items: PlacedItem[];
}

export function useStockByPlace() {
  return useQuery({
    queryKey: ['stock', 'places'],
    queryFn: () => request<StockByPlace>('GET', '/stock-places'),
  });
}
