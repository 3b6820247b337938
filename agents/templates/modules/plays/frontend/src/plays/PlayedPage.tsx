import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { messageOf, request } from '../api/client';
import { useSession } from '../auth/session';
import { itemOf } from '../player/items';
import { PlayButton } from '../player/PlayButton';
import { pages } from '../records/addresses';
import type { ApiRecord } from '../records/types';
import { entityNamed } from '../registry';
import { dayInWords } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useTitle } from '../ui/useTitle';

interface Listed {
  entity: string;
  record: ApiRecord;
  plays?: number;
  playedAt?: string;
}

/** What is played most, and what oneself played last. */
export function PlayedPage() {
  const { account } = useSession();
  useTitle('Most played');
  return (
    <>
      <PageHeader icon="headphones" title="Most played" text="What people hear and see here." />
      <div className={`grid items-start gap-6 ${account ? 'lg:grid-cols-2' : ''}`}>
        <PlayedList
          title="Most played"
          way="most"
          remark={({ plays = 0 }) => `${plays} ${plays === 1 ? 'play' : 'plays'}`}
        />
        {account && (
          <PlayedList
            title="Recently played"
            way="recent"
            remark={({ playedAt }) => playedAt && dayInWords(new Date(playedAt))}
          />
        )}
      </div>
    </>
  );
}

interface PlayedListProps {
  title: string;
  way: 'most' | 'recent';
  remark: (one: Listed) => ReactNode;
}

function PlayedList({ title, way, remark }: PlayedListProps) {
  const { data, error } = useQuery({
    queryKey: ['plays', way],
    queryFn: () => request<{ items: Listed[] }>('GET', `/plays/${way}`),
  });
  const items = data?.items ?? [];
  const queue = items
    .map(({ entity, record }) => itemOf(entityNamed(entity), record))
    .filter((item) => item !== undefined);
  return (
    <section aria-label={title} className="space-y-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data && items.length === 0 && (
        <EmptyState
          icon="headphones"
          title="Nothing yet"
          text="It appears here once something was played."
        />
      )}
      {items.length > 0 && (
        <ol className="card divide-line divide-y">
          {items.map((one, index) => (
            <Row key={`${one.entity} ${one.record.id}`} one={one} place={index + 1} queue={queue}>
              {remark(one)}
            </Row>
          ))}
        </ol>
      )}
    </section>
  );
}

interface RowProps {
  one: Listed;
  place: number;
  queue: Parameters<typeof PlayButton>[0]['queue'];
  children: ReactNode;
}

function Row({ one, place, queue, children }: RowProps) {
  const entity = entityNamed(one.entity);
  const item = itemOf(entity, one.record);
  return (
    <li className="flex items-center gap-3 px-5 py-2.5">
      <span className="text-muted w-5 text-right text-sm tabular-nums">{place}</span>
      {item && <PlayButton item={item} queue={queue} />}
      <Link
        className="min-w-0 truncate font-semibold hover:underline"
        to={pages.record(entity, one.record.id)}
      >
        {one.record.label}
      </Link>
      <span className="text-muted ml-auto text-sm whitespace-nowrap">{children}</span>
    </li>
  );
}
