import type { RecordPartProps } from '../records/types';
import { Badge } from '../ui/Badge';
import { stock } from './settings';

/** Says when there is little of something, or nothing at all. */
export function StockBadge({ record }: RecordPartProps) {
  const level = Number(record[stock.level] ?? 0);
  if (level === 0) {
    return <Badge tone="danger">Out of stock</Badge>;
  }
  return level <= Number(record[stock.warning] ?? 0) ? (
    <Badge tone="warning">Low stock</Badge>
  ) : null;
}
