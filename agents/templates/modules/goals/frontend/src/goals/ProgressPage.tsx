import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
import { referencesOf, relationNamed } from '../records/members';
import { allRecords } from '../records/queries';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { entityNamed } from '../registry';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';
import { CheckedProgress } from './CheckedProgress';
import { useCheckIns, type CheckedGoal } from './goals';
import { MeasuredProgress } from './MeasuredProgress';
import { ProgressBar } from './ProgressBar';
import { checkedGoals, measuredGoals } from './settings';

/** How far the account has come with everything it works on. */
export function ProgressPage() {
  return (
    <>
      <PageHeader icon="target" title="Progress" text="How far you have come, and what is next." />
      <div className="space-y-10">
        {checkedGoals.map((goal) => (
          <section key={goal.entity} className="space-y-5">
            {goal.whole && <Wholes goal={goal} name={goal.whole} />}
            <Cards entity={entityNamed(goal.entity)}>
              {(record) => <CheckedProgress goal={goal} record={record} />}
            </Cards>
          </section>
        ))}
        {measuredGoals.map((goal) => (
          <Cards key={goal.entity} entity={entityNamed(goal.entity)}>
            {(record) => <MeasuredProgress goal={goal} record={record} />}
          </Cards>
        ))}
      </div>
    </>
  );
}

function useAll(entity: EntityDefinition) {
  return useQuery({
    queryKey: [entity.path, 'progress'],
    queryFn: () => allRecords(entity, {}, 200),
  });
}

interface CardsProps {
  entity: EntityDefinition;
  children: (record: ApiRecord) => ReactNode;
}

function Cards({ entity, children }: CardsProps) {
  const { data, error } = useAll(entity);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton look="cards" />;
  }
  if (data.length === 0) {
    return (
      <EmptyState
        icon={entity.icon}
        title={`No ${inSentence(entity.plural)} yet`}
        text="Your progress appears here once there are any."
        action={
          <Link className="btn btn-primary" to={pages.list(entity)}>
            {entity.plural}
          </Link>
        }
      />
    );
  }
  return (
    <ul aria-label={entity.plural} className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {data.map((record) => (
        <li key={record.id} className="card edge space-y-4 p-5">
          <h2 className="flex items-center gap-2.5 font-semibold">
            <Icon name={entity.icon} className="text-link size-5" />
            <Link
              className="min-w-0 truncate underline-offset-4 hover:underline"
              to={pages.record(entity, record.id)}
            >
              {record.label}
            </Link>
          </h2>
          {children(record)}
        </li>
      ))}
    </ul>
  );
}

/** How much is done of what the records together make up, as the lessons of a course. */
function Wholes({ goal, name }: { goal: CheckedGoal; name: string }) {
  const { account } = useSession();
  const entity = entityNamed(goal.entity);
  const { data = [] } = useAll(entity);
  const checkIns = useCheckIns(goal, account?.id ?? 0);
  const relation = relationNamed(entity, name);
  if (!relation) {
    return null;
  }
  const wholeOf = (record: ApiRecord) => referencesOf(record, relation)[0];
  const wholes = new Map(
    data.flatMap((record) => wholeOf(record) ?? []).map((one) => [one.id, one]),
  );
  return (
    <div className="card grid gap-5 p-5 empty:hidden sm:grid-cols-2 sm:p-6">
      {[...wholes.values()].map(({ id, label }) => {
        const parts = data.filter((record) => wholeOf(record)?.id === id);
        const done = parts.filter((record) => checkIns(record).length > 0).length;
        const parted = `${done} of ${parts.length} ${inSentence(entity.plural)}`;
        return (
          <ProgressBar
            key={id}
            label={`Progress of ${label}`}
            done={done}
            whole={parts.length}
            inWords={`${label}: ${parted}`}
          />
        );
      })}
    </div>
  );
}
