import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { readText } from '../fields/text-values';
import { pages } from '../records/addresses';
import { Member } from '../records/Member';
import { isEmpty, labelOf } from '../records/members';
import { allRecords, type ListParameters } from '../records/queries';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { dayInWords } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { timelines } from './settings';

interface TimelineProps {
  entities: readonly EntityDefinition[];
  parameters: ListParameters;
}

interface Moment {
  entity: EntityDefinition;
  record: ApiRecord;
  /** A day or a moment, as it is stored. */
  when: string;
}

const mostFacts = 3;

function momentsOf(entity: EntityDefinition, records: readonly ApiRecord[]): Moment[] {
  const field = timelines[entity.name] ?? '';
  return records
    .filter((record) => !isEmpty(record, field))
    .map((record) => ({ entity, record, when: readText(record[field]) }));
}

function dateOf({ when }: Moment): Date {
  return new Date(when.length > 10 ? when : `${when}T00:00`);
}

const monthOf = (moment: Moment) =>
  dateOf(moment).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });

/** Records along time, the latest first, month by month. */
export function Timeline({ entities, parameters }: TimelineProps) {
  const { moments, error, isPending } = useQueries({
    queries: entities.map((entity) => ({
      queryKey: [entity.path, 'timeline', parameters],
      queryFn: () => allRecords(entity, parameters, 500),
    })),
    combine: (results) => ({
      isPending: results.some((result) => result.isPending),
      error: results.find((result) => result.error)?.error,
      moments: results
        .flatMap(({ data = [] }, index) => {
          const entity = entities[index];
          return entity ? momentsOf(entity, data) : [];
        })
        .sort((a, b) => b.when.localeCompare(a.when)),
    }),
  });
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (isPending) {
    return <Skeleton />;
  }
  if (moments.length === 0) {
    return (
      <EmptyState icon="clock" title="Nothing yet" text="What happens appears here, day by day." />
    );
  }
  return (
    <div className="space-y-8">
      {[...new Set(moments.map(monthOf))].map((month) => (
        <section key={month} aria-label={month}>
          <h2 className="eyebrow mb-4">{month}</h2>
          <ol className="border-line ml-5 space-y-5 border-l-2">
            {moments
              .filter((moment) => monthOf(moment) === month)
              .map((moment) => (
                <Step key={`${moment.entity.name} ${moment.record.id}`} moment={moment} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Step({ moment }: { moment: Moment }) {
  const { entity, record, when } = moment;
  const facts = entity.columns
    .filter((name) => name !== timelines[entity.name] && !isEmpty(record, name))
    .slice(0, mostFacts);
  return (
    <li className="relative pl-9">
      <span className="bg-accent text-on-accent absolute top-4 -left-5 grid size-9 place-items-center rounded-full">
        <Icon name={entity.icon} className="size-4" />
      </span>
      <div className="card space-y-2 p-4 sm:px-5">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <Link
            className="font-semibold underline-offset-4 hover:underline"
            to={pages.record(entity, record.id)}
          >
            {record.label}
          </Link>
          <time className="text-muted text-sm" dateTime={when}>
            {dayInWords(dateOf(moment))}
          </time>
        </p>
        {facts.length > 0 && (
          <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
            {facts.map((name) => (
              <div key={name} className="flex gap-2">
                <dt className="text-muted">{labelOf(entity, name)}</dt>
                <dd>
                  <Member entity={entity} record={record} name={name} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
