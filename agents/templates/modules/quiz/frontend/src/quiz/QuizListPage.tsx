import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { messageOf, request } from '../api/client';
import type { ApiRecord, Page } from '../records/types';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';
import { Progress } from './Progress';
import { quizzes } from './settings';

/** Every quiz that can be taken. */
export function QuizListPage() {
  const { data, error } = useQuery({
    queryKey: [quizzes.path, 'take'],
    queryFn: () => request<Page<ApiRecord>>('GET', `/${quizzes.path}?pageSize=100`),
  });
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  return (
    <>
      <PageHeader
        icon="question"
        title={`Take a ${inSentence(quizzes.label)}`}
        text="Your answers are marked at the end, each with the right answer and why."
      />
      {data ? <Choice records={data.items} /> : <Skeleton look="cards" />}
      <Progress />
    </>
  );
}

function Choice({ records }: { records: readonly ApiRecord[] }) {
  if (records.length === 0) {
    return (
      <EmptyState
        icon="question"
        title={`No ${inSentence(quizzes.plural)} yet`}
        text="As soon as there is one, it can be taken here."
      />
    );
  }
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {records.map((record) => (
        <li key={record.id} className="card edge rise relative flex flex-col gap-2 p-5 sm:p-6">
          <h2 className="text-lg font-semibold">{record.label}</h2>
          {typeof record.description === 'string' && (
            <p className="text-muted line-clamp-3 text-sm">{record.description}</p>
          )}
          <Link
            className="link mt-auto inline-flex items-center gap-1.5 pt-2 text-sm after:absolute after:inset-0"
            to={`/take/${record.id}`}
          >
            Start {record.label}
            <Icon name="arrow" className="size-4" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
