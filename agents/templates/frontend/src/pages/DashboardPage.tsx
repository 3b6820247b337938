import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { messageOf, request } from '../api/client';
import { fieldKinds } from '../fields';
import { pages } from '../records/addresses';
import { fieldNamed } from '../records/members';
import type { EntityDefinition } from '../records/types';
import { entityNamed } from '../registry';
import { BarChart } from '../ui/BarChart';
import { Button } from '../ui/Button';
import { plainNumber } from '../ui/chart';
import { saveCsv, toCsv } from '../ui/csv';
import { DonutChart } from '../ui/DonutChart';
import { Icon } from '../ui/Icon';
import { LineChart } from '../ui/LineChart';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';
import { DashboardRecords } from './DashboardRecords';
import { isListedBy } from './listedBy';
import { periodInWords, periodOf, type Period } from './period';
import { PeriodPicker } from './PeriodPicker';

interface Figures {
  count: number;
  measures: Record<string, number | null>;
}

interface Measure {
  field: string;
  label: string;
  by: 'sum' | 'average';
}

interface Group {
  field: string;
  label: string;
  /** Parts without a key cannot be chosen: the others, and those that say nothing. */
  parts: ({ key?: string; value: string } & Figures)[];
}

interface Block {
  entity: string;
  /** The day that its records are of. */
  date?: string;
  total: number;
  measures: Measure[];
  now: Figures;
  before: Figures;
  points: (Period & Figures)[];
  groups: Group[];
}

const usualDays = 90;
/** With more blocks than these, their records would be in the way of the figures. */
const mostListed = 2;

/** Figures and charts of a period, which stands in the address so that it can be shared. */
export function DashboardPage() {
  const [search, setSearch] = useSearchParams();
  const usual = periodOf(usualDays);
  const period = { from: search.get('from') ?? usual.from, to: search.get('to') ?? usual.to };
  const chosen = Object.fromEntries([...search].filter(([name]) => name.includes('.')));
  const { data, error } = useQuery({
    queryKey: ['dashboard', period, chosen],
    queryFn: () => {
      const offset = String(new Date().getTimezoneOffset());
      const query = new URLSearchParams({ ...period, ...chosen, offset });
      return request<{ blocks: Block[] }>('GET', `/dashboard?${query}`);
    },
    placeholderData: keepPreviousData,
  });
  // Two by two, those without parts of their own need half the width.
  const plain = data?.blocks.filter(
    ({ groups, measures }) => groups.length === 0 && measures.length < 2,
  );
  const narrow = plain?.slice(0, plain.length - (plain.length % 2)) ?? [];
  return (
    <>
      <PageHeader
        icon="chart"
        title="Dashboard"
        text="How things stand, and how they have developed."
      />
      <PeriodPicker
        period={period}
        onPick={(picked) => {
          setSearch({ ...chosen, ...picked }, { replace: true });
        }}
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      <div className="grid grid-flow-row-dense grid-cols-1 gap-x-6 gap-y-12 lg:grid-cols-2">
        {data?.blocks.map((block) => (
          <EntityBlock
            key={block.entity}
            block={block}
            isBeside={narrow.includes(block)}
            period={data.blocks.length <= mostListed ? period : undefined}
            chosen={chosen}
            onChoose={(name, key) => {
              setSearch({ ...period, ...chosen, [name]: key }, { replace: true });
            }}
          />
        ))}
      </div>
    </>
  );
}

/** What the charts of a block can show: how many records there are, or what one of their numbers comes to. */
interface Shown {
  label: string;
  of: (figures: Figures) => number;
  /** Nothing where there is no record to tell it from. */
  known: (figures: Figures) => number | null;
  inWords: (value: number) => string;
  /** Parts of it add up to a whole. */
  isTotal: boolean;
}

function shownMeasure(entity: EntityDefinition, { field, label, by }: Measure): Shown {
  const kind = fieldNamed(entity, field)?.kind;
  return {
    label: by === 'average' ? `Average ${inSentence(label)}` : label,
    of: ({ measures }) => measures[field] ?? 0,
    known: ({ measures }) => measures[field] ?? null,
    inWords: (kind && fieldKinds[kind].inWords) ?? plainNumber,
    isTotal: by === 'sum',
  };
}

interface EntityBlockProps {
  block: Block;
  /** Another one stands at its side. */
  isBeside: boolean;
  /** Its records are listed for this time; undefined: they are not. */
  period: Period | undefined;
  /** What blocks are narrowed to: "Sale.region" by its key. */
  chosen: Readonly<Record<string, string>>;
  onChoose: (name: string, key: string) => void;
}

function EntityBlock({ block, isBeside, period, chosen: narrowed, onChoose }: EntityBlockProps) {
  const entity = entityNamed(block.entity);
  const all: Shown[] = [
    ...block.measures.map((measure) => shownMeasure(entity, measure)),
    {
      label: entity.plural,
      of: ({ count }) => count,
      known: ({ count }) => count,
      inWords: plainNumber,
      isTotal: true,
    },
  ];
  const [chosen, setChosen] = useState(all[0]?.label);
  const shown = all.find(({ label }) => label === chosen);
  return (
    <section
      className={`min-w-0 space-y-4 ${isBeside ? '' : 'lg:col-span-2'}`}
      aria-label={entity.plural}
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="flex items-center gap-2.5 text-xl">
          <Icon name={entity.icon} className="text-link size-6" />
          <Link className="underline-offset-4 hover:underline" to={pages.list(entity)}>
            {entity.plural}
          </Link>
          <span className="text-muted text-sm font-normal">{plainNumber(block.total)} in all</span>
        </h2>
        <div className="flex flex-wrap items-center gap-2 text-sm">
          {block.groups.map((group) => (
            <GroupFilter
              key={group.field}
              group={group}
              value={narrowed[`${block.entity}.${group.field}`] ?? ''}
              onChoose={(key) => {
                onChoose(`${block.entity}.${group.field}`, key);
              }}
            />
          ))}
          {all.length > 1 && (
            <select
              aria-label={`Charts of ${inSentence(entity.plural)} show`}
              className="field w-auto"
              value={chosen}
              onChange={(event) => {
                setChosen(event.target.value);
              }}
            >
              {all.map(({ label }) => (
                <option key={label}>{label}</option>
              ))}
            </select>
          )}
          <Button
            look="secondary"
            onClick={() => {
              saveCsv(entity.plural.toLowerCase().replaceAll(' ', '-'), figuresCsv(block, all));
            }}
          >
            <Icon name="down" className="size-4" />
            Download CSV
          </Button>
        </div>
      </div>
      <dl className="figures">
        {all.toReversed().map((one) => (
          <Figure key={one.label} shown={one} block={block} />
        ))}
      </dl>
      {shown && <Charts entity={entity} block={block} shown={shown} />}
      {period && block.date && isListedBy(entity, block.date) && (
        <DashboardRecords
          entity={entity}
          date={block.date}
          period={period}
          chosen={partsOf(block.entity, narrowed)}
        />
      )}
    </section>
  );
}

/** What one block is narrowed to, by field or relation. */
function partsOf(entity: string, chosen: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(chosen)
      .filter(([name, key]) => key !== '' && name.startsWith(`${entity}.`))
      .map(([name, key]) => [name.slice(entity.length + 1), key]),
  );
}

interface GroupFilterProps {
  group: Group;
  value: string;
  onChoose: (key: string) => void;
}

function GroupFilter({ group, value, onChoose }: GroupFilterProps) {
  const parts = group.parts.filter(({ key }) => key !== undefined);
  return parts.length > 1 || value ? (
    <label className="field field-inline">
      <span className="text-muted">{group.label}</span>
      <select
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        <option value="">All</option>
        {parts.map(({ key, value: label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  ) : null;
}

/** What a block shows as a table: by time, then by each of its groups. */
function figuresCsv({ points, groups }: Block, shown: readonly Shown[]): string {
  const labels = shown.map(({ label }) => label);
  const row = (figures: Figures) => shown.map(({ known }) => String(known(figures) ?? ''));
  return toCsv([
    ['From', 'To', ...labels],
    ...points.map((point) => [point.from, point.to, ...row(point)]),
    ...groups.flatMap(({ label, parts }) => [
      [],
      [label, '', ...labels],
      ...parts.map((part) => [part.value, '', ...row(part)]),
    ]),
  ]);
}

/** More parts than these are easier to compare as bars. */
const mostArcs = 6;
/** By how many groups there are below: no row of charts ends in a gap. */
const looksOf: Readonly<Record<number, string>> = {
  1: 'lg:grid-cols-3',
  3: 'lg:grid-cols-3',
  5: 'lg:grid-cols-2 lg:[&>:last-child]:col-span-2',
};

interface ChartsProps {
  entity: EntityDefinition;
  block: Block;
  shown: Shown;
}

function Charts({ entity, block, shown }: ChartsProps) {
  const isBeside = block.groups.length === 1;
  const [isLine, setLine] = useState(!shown.isTotal);
  return (
    <div className={`grid gap-5 ${looksOf[block.groups.length] ?? 'lg:grid-cols-2'}`}>
      <div className={`card p-5 sm:p-6 ${isBeside ? 'lg:col-span-2' : 'lg:col-span-full'}`}>
        <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
          <h3 className="font-semibold">{shown.label} over time</h3>
          <div role="group" aria-label={`Chart of ${entity.plural}`} className="flex gap-1">
            {[true, false].map((line) => (
              <Button
                key={String(line)}
                look={line === isLine ? 'secondary' : 'quiet'}
                aria-pressed={line === isLine}
                onClick={() => {
                  setLine(line);
                }}
              >
                <Icon name={line ? 'trend' : 'chart'} className="size-4" />
                {line ? 'Line chart' : 'Bar chart'}
              </Button>
            ))}
          </div>
        </div>
        <LineChart
          label={`${shown.label} over time`}
          points={block.points.map((point) => ({
            label: periodInWords(point),
            value: shown.known(point),
          }))}
          inWords={shown.inWords}
          isSum={!isLine}
        />
      </div>
      {block.groups.map((group, index) => {
        const options = fieldNamed(entity, group.field)?.options;
        // A second ring beside the first one would be harder to compare than bars.
        const isWhole = shown.isTotal && group.parts.length <= mostArcs && index % 2 === 0;
        const Chart = isWhole ? DonutChart : BarChart;
        const title = `${shown.label} by ${inSentence(group.label)}`;
        return (
          <div key={group.field} className="card flex flex-col p-5 sm:p-6">
            <h3 className="mb-5 font-semibold">{title}</h3>
            <div className="my-auto">
              <Chart
                label={title}
                inWords={shown.inWords}
                parts={group.parts.map((part) => ({
                  label: part.value,
                  value: shown.of(part),
                  tone: options?.find(({ value }) => value === part.value)?.tone,
                }))}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** A change by more per cent than this says less than the number it came from. */
const mostTelling = 200;

/** A key figure of the period, with what became of it since the one before. */
function Figure({ shown, block }: { shown: Shown; block: Block }) {
  const [now, before] = [shown.of(block.now), shown.of(block.before)];
  const change = before === 0 ? undefined : Math.round((100 * (now - before)) / before);
  return (
    <div className="card edge flex flex-col-reverse justify-end gap-2 p-5">
      <dt className="text-muted text-sm font-medium">{shown.label}</dt>
      <dd>
        <span className="block text-2xl font-bold tabular-nums sm:text-3xl">
          {shown.inWords(now)}
        </span>
        {change !== undefined && (
          <span className="text-muted mt-1 flex items-center gap-1 text-xs">
            {change !== 0 && <Icon name={change > 0 ? 'up' : 'down'} className="size-3.5" />}
            {Math.abs(change) > mostTelling
              ? `${shown.inWords(before)} in the period before`
              : `${change > 0 ? '+' : ''}${change} % against the period before`}
          </span>
        )}
      </dd>
    </div>
  );
}
