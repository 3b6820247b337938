import { Link } from 'react-router';
import { pages } from '../records/addresses';
import type { RecordPartProps } from '../records/types';
import { Icon } from '../ui/Icon';

/** Leads to the comparison, with the record in it. */
export function CompareLink({ entity, record }: RecordPartProps) {
  return (
    <Link
      className="btn btn-secondary"
      to={`${pages.list(entity)}?view=compare&compare=${record.id}`}
    >
      <Icon name="layers" className="size-4" />
      Compare
    </Link>
  );
}
