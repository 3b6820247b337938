import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { pages } from '../records/addresses';
import { entityNamed } from '../registry';
import { Button } from '../ui/Button';
import { momentInWords } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useNotifications, useReading, type Notification } from './queries';

/** What others did that concerns the account, the latest first. */
export function NotificationsPage() {
  const { data, error } = useNotifications();
  const reading = useReading();
  return (
    <>
      <PageHeader
        icon="bell"
        title="Notifications"
        text="What others did that concerns you, and what comes up soon."
        actions={
          data &&
          data.unread > 0 && (
            <Button
              busy={reading.isPending}
              onClick={() => {
                reading.mutate(undefined);
              }}
            >
              <Icon name="check" className="size-4" />
              Mark all as read
            </Button>
          )
        }
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.items.length === 0 && (
        <EmptyState icon="bell" title="Nothing new" text="You will find it here when it happens." />
      )}
      {data && data.items.length > 0 && (
        <ul className="card divide-line divide-y overflow-hidden">
          {data.items.map((item) => (
            <Item key={item.id} item={item} onRead={reading.mutate} />
          ))}
        </ul>
      )}
    </>
  );
}

function addressOf(about: string): string {
  const [name = '', id = ''] = about.split('/');
  return about.startsWith('/') ? about : pages.record(entityNamed(name), id);
}

interface ItemProps {
  item: Notification;
  onRead: (id: number) => void;
}

function Item({ item, onRead }: ItemProps) {
  return (
    <li className="flex items-center gap-4 px-5 py-4">
      <span
        aria-hidden="true"
        className={`size-2.5 shrink-0 rounded-full ${item.isRead ? 'bg-neutral-soft' : 'bg-accent'}`}
      />
      <div className="min-w-0 flex-1 text-sm">
        <Link
          className={`break-words underline-offset-4 hover:underline ${item.isRead ? '' : 'font-semibold'}`}
          to={addressOf(item.about)}
          onClick={() => {
            onRead(item.id);
          }}
        >
          {item.text}
        </Link>
        <p className="text-muted">
          <time dateTime={item.createdAt}>{momentInWords(new Date(item.createdAt))}</time>
        </p>
      </div>
      {!item.isRead && (
        <Button
          look="quiet"
          className="px-2.5"
          aria-label={`Mark as read: ${item.text}`}
          onClick={() => {
            onRead(item.id);
          }}
        >
          <Icon name="check" className="size-4" />
        </Button>
      )}
    </li>
  );
}
