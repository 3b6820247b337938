import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import type { ListPartProps } from '../records/types';

/** The way from a list to its import, for those who may add to it. */
export function ImportLink({ entity }: ListPartProps) {
  const { account } = useSession();
  return isAmong(account, entity.access.create) ? (
    <Link className="btn btn-secondary print:hidden" to={`/import/${entity.path}`}>
      Import CSV
    </Link>
  ) : null;
}
