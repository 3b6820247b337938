import { Navigate, Outlet, useLocation } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { EmptyState } from '../ui/EmptyState';
import { inSentence } from '../ui/words';
import type { EntityDefinition } from './types';

/** Pages of an entity, for those who may read it. Visitors who may not are asked to sign in. */
export function ReadersOnly({ entity }: { entity: EntityDefinition }) {
  const { account } = useSession();
  const location = useLocation();
  if (isAmong(account, entity.access.read)) {
    return <Outlet />;
  }
  if (!account) {
    return <Navigate to="/sign-in" state={location} replace />;
  }
  return (
    <EmptyState
      icon={entity.icon}
      title="Not for this account"
      text={`Your account may not see ${inSentence(entity.plural)}.`}
    />
  );
}
