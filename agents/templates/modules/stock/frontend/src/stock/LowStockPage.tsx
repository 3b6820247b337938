import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { Badge } from '../ui/Badge';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useLowStock } from './lowStock';
import { stock } from './settings';

/** What should be ordered again, the lowest first. */
export function LowStockPage() {
  const { data, error } = useLowStock();
  return (
    <>
      <PageHeader
        icon="alert"
        title="Low stock"
        text={`The ${stock.plural} that are at or below their reorder level.`}
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.items.length === 0 && (
        <EmptyState
          icon="check"
          title="Nothing is running low"
          text="There is enough of everything."
        />
      )}
      {data && data.items.length > 0 && (
        <ul className="card divide-line divide-y">
          {data.items.map(({ id, label, level, warning }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
              <Link className="link min-w-0 flex-1 basis-48" to={`${stock.path}/${id}`}>
                {label}
              </Link>
              <span className="text-muted text-sm">
                <span className="text-fg font-semibold tabular-nums">{level}</span> left, reorder at{' '}
                <span className="tabular-nums">{warning}</span>
              </span>
              <Badge tone={level === 0 ? 'danger' : 'warning'}>
                {level === 0 ? 'Out of stock' : 'Low stock'}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
