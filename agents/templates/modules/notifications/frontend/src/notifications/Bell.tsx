import { Link } from 'react-router';
import { useSession } from '../auth/session';
import { Icon } from '../ui/Icon';
import { useNotifications } from './queries';

/** Leads to the notifications and says how many are new. */
export function Bell() {
  const { account } = useSession();
  const { data } = useNotifications(account !== null);
  if (!account) {
    return null;
  }
  const unread = data?.unread ?? 0;
  return (
    <Link className="btn btn-quiet relative px-2.5" to="/notifications">
      <Icon name="bell" />
      <span className="sr-only">Notifications{unread > 0 ? `, ${unread} new` : ''}</span>
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="bg-accent text-on-accent absolute top-0.5 right-0.5 min-w-4 rounded-full px-1 text-center text-[0.625rem] leading-4 font-bold"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
