import { Link, NavLink, useParams } from 'react-router';
import { messageOf } from '../api/client';
import { Avatar } from '../ui/Avatar';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { ConversationView } from './ConversationView';
import { useConversations, type ConversationEntry } from './conversations';
import { NewConversation } from './NewConversation';

/** The inbox at the side, the open conversation beside it; on phones one after the other. */
export function MessagesPage() {
  const { id } = useParams();
  const { data, error } = useConversations();
  return (
    <>
      <PageHeader
        icon="chat"
        title="Messages"
        text="Conversations that only their members can read."
        actions={
          id && (
            <Link className="btn btn-secondary" to="/messages">
              <Icon name="plus" className="size-4" />
              New conversation
            </Link>
          )
        }
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data && (
        <div className="grid items-start gap-6 lg:grid-cols-[20rem_1fr]">
          <Inbox entries={data.items} isBehind={id !== undefined} />
          {id ? <ConversationView key={id} id={id} /> : <NewConversation />}
        </div>
      )}
    </>
  );
}

interface InboxProps {
  entries: readonly ConversationEntry[];
  /** Phones show the open conversation instead. */
  isBehind: boolean;
}

function Inbox({ entries, isBehind }: InboxProps) {
  if (entries.length === 0) {
    return (
      <EmptyState
        icon="chat"
        title="No messages yet"
        text="Write to somebody: the conversation appears here."
      />
    );
  }
  return (
    <nav aria-label="Conversations" className={isBehind ? 'max-lg:hidden' : ''}>
      <ul className="card divide-line divide-y overflow-hidden">
        {entries.map((entry) => (
          <li key={entry.id}>
            <NavLink
              to={`/messages/${entry.id}`}
              className={({ isActive }) =>
                `flex items-center gap-3 px-4 py-3 text-sm transition-colors ${isActive ? 'bg-soft text-on-soft' : 'hover:bg-soft hover:text-on-soft'}`
              }
            >
              <Avatar name={entry.title} large />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-semibold">{entry.title}</span>
                <span className="block truncate">{entry.subject || (entry.last ?? '')}</span>
              </span>
              {entry.unread > 0 && (
                <span className="bg-accent text-on-accent rounded-full px-2 py-0.5 text-xs font-semibold">
                  {entry.unread}
                  <span className="sr-only"> new</span>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
