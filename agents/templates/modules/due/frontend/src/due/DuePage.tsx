import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { Badge } from '../ui/Badge';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';
import { lastInWords, sinceInWords, useDue, useDueLists, type DueList } from './due';
import { pageTitle } from './settings';

/** What has waited too long: first what was never seen to, then what waits longest. */
export function DuePage() {
  const { data, error } = useDue();
  const lists = useDueLists();
  return (
    <>
      <PageHeader icon="clock" title={pageTitle} text={lists.map(({ text }) => text).join(' ')} />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      <div className="space-y-8">
        {lists.map((list) => (
          <section key={list.id} aria-label={list.many}>
            {lists.length > 1 && <h2 className="mb-3 text-lg font-semibold">{list.many}</h2>}
            {list.items.length === 0 ? (
              <EmptyState
                icon="check"
                title={`No ${inSentence(list.many)} are due`}
                text="Everything has been seen to in time."
              />
            ) : (
              <Items list={list} />
            )}
          </section>
        ))}
      </div>
    </>
  );
}

function Items({ list }: { list: DueList }) {
  return (
    <ul className="card divide-line divide-y">
      {list.items.map((item) => (
        <li key={item.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
          <Link className="link min-w-0 flex-1 basis-48" to={`${list.path}/${item.id}`}>
            {item.label}
          </Link>
          <span className="text-muted text-sm tabular-nums">{lastInWords(list, item)}</span>
          <Badge tone={item.last === null ? 'danger' : 'warning'}>{sinceInWords(item)}</Badge>
        </li>
      ))}
    </ul>
  );
}
