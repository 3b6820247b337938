import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { request } from '../api/client';
import { useSession } from '../auth/session';
import type { ApiRecord, Page, RecordPartProps } from '../records/types';
import { Badge } from '../ui/Badge';
import { Icon } from '../ui/Icon';
import { useProgress } from './queries';
import { quizFilters, quizzes } from './settings';

/** The quizzes about a record, each with what the account has reached so far. */
export function QuizzesOf({ entity, record }: RecordPartProps) {
  const { account } = useSession();
  const filter = quizFilters[entity.name] ?? '';
  const { data } = useQuery({
    queryKey: [quizzes.path, 'about', filter, record.id],
    queryFn: () =>
      request<Page<ApiRecord>>('GET', `/${quizzes.path}?pageSize=100&${filter}=${record.id}`),
  });
  const progress = useProgress(account !== null);
  if (!data || data.total === 0) {
    return null;
  }
  const attempts = progress.data?.attempts ?? [];
  const bestOf = (id: number) =>
    attempts
      .filter(({ quizId }) => quizId === id)
      .reduce<number | null>((best, { percent }) => Math.max(best ?? 0, percent), null);
  const passed = data.items.filter(({ id }) =>
    attempts.some((attempt) => attempt.quizId === id && attempt.passed),
  );
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-label="Test yourself">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-lg font-semibold">Test yourself</h2>
        {account && (
          <span className="text-muted text-sm">
            {passed.length} of {data.total} passed
          </span>
        )}
      </header>
      {account && (
        <progress
          className="accent-accent h-2.5 w-full"
          aria-label="Passed"
          value={passed.length}
          max={data.total}
        />
      )}
      <ul className="divide-line divide-y">
        {data.items.map(({ id, label }) => {
          const best = bestOf(id);
          return (
            <li key={id} className="flex flex-wrap items-center gap-3 py-2.5">
              <Link className="link inline-flex items-center gap-1.5" to={`/take/${id}`}>
                Take {label}
                <Icon name="arrow" className="size-4" />
              </Link>
              <span className="ml-auto">
                {best === null ? (
                  <span className="text-muted text-sm">Not taken yet</span>
                ) : (
                  <Badge tone={passed.some((one) => one.id === id) ? 'success' : 'info'}>
                    Best: {best} %
                  </Badge>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
