import type { RecordPartProps } from '../records/types';
import { useStockByPlace } from './byPlace';
import { LevelList } from './LevelList';
import { place } from './settings';

/** Where something lies, and how much of it. */
export function PlacesOfItem({ record }: RecordPartProps) {
  const { data } = useStockByPlace();
  const item = data?.items.find(({ id }) => id === record.id);
  const rows = (data?.places ?? []).map(({ id, label }, index) => ({
    id,
    label,
    level: item?.levels[index] ?? 0,
  }));
  return <LevelList title={`Stock by ${place.label}`} path={place.path} rows={rows} />;
}
