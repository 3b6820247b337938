import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { messageOf, request } from '../api/client';
import { useSession } from '../auth/session';
import type { Page } from '../records/types';
import { Avatar } from '../ui/Avatar';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { FollowButton } from './FollowButton';
import { MadeList } from './MadeList';
import { useFeed, useFollowed } from './people';

/** The latest of those whom the account follows, with people to follow beside it. */
export function FeedPage() {
  const { data, error } = useFeed();
  return (
    <>
      <PageHeader icon="heart" title="Following" text="The latest of the people you follow." />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data && (
        <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
          {data.items.length > 0 ? (
            <MadeList withNames items={data.items} />
          ) : (
            <EmptyState
              icon="heart"
              title="Nothing new yet"
              text="Follow somebody: what they make appears here."
            />
          )}
          <People />
        </div>
      )}
    </>
  );
}

function People() {
  const { account } = useSession();
  const { data: followed } = useFollowed();
  const { data } = useQuery({
    queryKey: ['users', 'first'],
    queryFn: () => request<Page<{ id: number; name: string }>>('GET', '/users?pageSize=20'),
  });
  const people = data?.items.filter(({ id }) => id !== account?.id) ?? [];
  return (
    <section className="card space-y-4 p-5" aria-labelledby="people">
      <h2 id="people" className="font-semibold">
        People
      </h2>
      <ul className="space-y-3">
        {people.map(({ id, name }) => (
          <li key={id} className="flex items-center gap-3">
            <Avatar name={name} large />
            <Link className="link min-w-0 flex-1 truncate text-sm" to={`/u/${id}`}>
              {name}
            </Link>
            <FollowButton
              id={id}
              name={name}
              isFollowed={followed?.items.some((one) => one.id === id) ?? false}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
