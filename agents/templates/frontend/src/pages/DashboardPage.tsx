import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { messageOf, request } from '../api/client';
import { pages } from '../records/addresses';
import { fieldNamed } from '../records/members';
import { entityNamed } from '../registry';
import { Badge } from '../ui/Badge';
import { BarChart } from '../ui/BarChart';
import { DonutChart } from '../ui/DonutChart';
import { Icon, type IconName } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import type { Tone } from '../ui/tone';
import { inSentence } from '../ui/words';
import { Trend } from './Trend';

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

/** More parts than these are easier to compare as bars. */
const mostArcs = 6;

function EntityBlock({ block }: { block: Block }) {
  const entity = entityNamed(block.entity);
  const first = block.groups[0];
  const options = fieldNamed(entity, first?.field ?? '')?.options;
  return (
    <section className="space-y-4" aria-label={entity.plural}>
      <h2 className="flex items-center gap-2.5 text-xl font-bold">
        <Icon name={entity.icon} className="text-link size-6" />
        <Link className="underline-offset-4 hover:underline" to={pages.list(entity)}>
          {entity.plural}
        </Link>
      </h2>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
        <Figure label="All" value={block.total} icon={entity.icon} />
        {options?.map((option) => (
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
          <GroupCard key={group.field} block={block} group={group} />
        ))}
        <Trend entity={entity} />
      </div>
    </section>
  );
}

function GroupCard({ block, group }: { block: Block; group: Group }) {
  const entity = entityNamed(block.entity);
  const options = fieldNamed(entity, group.field)?.options;
  const Chart = group.counts.length > mostArcs ? BarChart : DonutChart;
  return (
    <div className="card p-5 sm:p-6">
      <h3 className="mb-5 font-semibold">By {inSentence(group.label)}</h3>
      <Chart
        label={`${entity.plural} by ${inSentence(group.label)}`}
        parts={group.counts.map(({ value, count }) => ({
          label: value,
          value: count,
          tone: options?.find((option) => option.value === value)?.tone,
        }))}
      />
    </div>
  );
}

interface FigureProps {
  label: string;
  value: number;
  tone?: Tone;
  icon?: IconName;
}

function Figure({ label, value, tone, icon }: FigureProps) {
  return (
    <div className={`card flex flex-col-reverse justify-end gap-3 p-5 ${icon ? 'edge' : ''}`}>
      <dt className={icon ? 'text-muted flex items-center gap-2 text-sm font-medium' : ''}>
        {icon ? (
          <>
            <Icon name={icon} className="size-4" />
            {label}
          </>
        ) : (
          <Badge tone={tone}>{label}</Badge>
        )}
      </dt>
      <dd className="text-3xl font-bold tabular-nums">{value}</dd>
    </div>
  );
}
