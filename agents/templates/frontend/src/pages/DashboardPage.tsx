import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { messageOf, request } from '../api/client';
import { pages } from '../records/addresses';
import { fieldNamed, labelOf } from '../records/members';
import { entityNamed } from '../registry';
import { Badge } from '../ui/Badge';
import { BarChart } from '../ui/BarChart';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import type { Tone } from '../ui/tone';
import { inSentence } from '../ui/words';

interface Group {
  field: string;
  label: string;
  counts: { value: string; count: number }[];
}

interface Block {
  entity: string;
  label: string;
  total: number;
  groups: Group[];
}

export function DashboardPage() {
  const { data, error } = useQuery({
    queryKey: ['dashboard'],
    queryFn: () => request<{ blocks: Block[] }>('GET', '/dashboard'),
  });
  return (
    <>
      <PageHeader title="Dashboard" text="How things stand right now." />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      <div className="space-y-10">
        {data?.blocks.map((block) => (
          <EntityBlock key={block.entity} block={block} />
        ))}
      </div>
    </>
  );
}

function EntityBlock({ block }: { block: Block }) {
  const entity = entityNamed(block.entity);
  const first = block.groups[0];
  const tones = fieldNamed(entity, first?.field ?? '')?.options;
  return (
    <section className="space-y-4" aria-label={entity.plural}>
      <h2 className="text-lg font-semibold">
        <Link className="underline-offset-4 hover:underline" to={pages.list(entity)}>
          {entity.plural}
        </Link>
      </h2>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
        <Figure label="All" value={block.total} />
        {tones?.map((option) => (
          <Figure
            key={option.value}
            label={option.value}
            value={first?.counts.find(({ value }) => value === option.value)?.count ?? 0}
            tone={option.tone}
          />
        ))}
      </dl>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {block.groups.map((group) => (
          <div key={group.field} className="card p-5 sm:p-6">
            <h3 className="mb-5 font-semibold">By {inSentence(group.label)}</h3>
            <BarChart
              label={`${entity.plural} by ${inSentence(labelOf(entity, group.field))}`}
              bars={group.counts.map(({ value, count }) => ({
                label: value,
                value: count,
                tone: fieldNamed(entity, group.field)?.options?.find(
                  (option) => option.value === value,
                )?.tone,
              }))}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

interface FigureProps {
  label: string;
  value: number;
  tone?: Tone;
}

function Figure({ label, value, tone }: FigureProps) {
  return (
    <div className="card flex flex-col-reverse gap-2 p-5">
      <dt>
        <Badge tone={tone}>{label}</Badge>
      </dt>
      <dd className="text-3xl font-bold tabular-nums">{value}</dd>
    </div>
  );
}
