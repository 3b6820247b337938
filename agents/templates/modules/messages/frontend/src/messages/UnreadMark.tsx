import { useSession } from '../auth/session';
import { useUnread } from './conversations';

/** How many messages wait to be read. */
export function UnreadMark() {
  const { account } = useSession();
  const unread = useUnread(account !== null);
  if (unread === 0) {
    return null;
  }
  return (
    <span className="bg-accent text-on-accent ml-auto rounded-full px-2 py-0.5 text-xs font-semibold tabular-nums">
      {unread}
      <span className="sr-only"> unread</span>
    </span>
  );
}
