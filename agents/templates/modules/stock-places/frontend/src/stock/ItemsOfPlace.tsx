import type { RecordPartProps } from '../records/types';
import { useStockByPlace } from './byPlace';
import { LevelList } from './LevelList';
import { stock } from './settings';

/** What lies at a place, and how much of it. */
export function ItemsOfPlace({ record }: RecordPartProps) {
  const { data } = useStockByPlace();
  const index = data?.places.findIndex(({ id }) => id === record.id) ?? -1;
  const rows = (index < 0 ? [] : (data?.items ?? [])).map(({ id, label, levels }) => ({
    id,
    label,
    level: levels[index] ?? 0,
  }));
  return <LevelList title="In stock here" path={stock.path} rows={rows} />;
}
