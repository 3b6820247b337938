import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { fieldKinds } from '../fields';
import { pages } from '../records/addresses';
import { Newest } from '../records/Newest';
import { useRecords } from '../records/queries';
import type { EntityDefinition } from '../records/types';
import { showcase } from '../registry';
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import { Greeting } from './Greeting';
import { StateShare } from './StateShare';
import { Trend } from './Trend';

const mostFigures = 4;
/** More of them make a page without an end; the menu leads to the others. */
const mostLists = 4;
/** As many as the server sends at once; the newest of them are counted. */
const pageSize = '100';
const month = 30 * 86_400_000;
/** The day of the thing itself, not one of what is to be done about it. */
const ownDay = /^(date|day|(wedding|event|visit|arrival|start|match|gig) (date|day))$/i;
const whereOrWhen = /^(venue|place|location|(start )?time|starts)$/i;

/** Goods come four in a row, cards three, rows one below another; more of them where there is nothing else. */
function shownOf(entity: EntityDefinition, isAlone: boolean) {
  const beside = entity.card?.tall ? 4 : 3;
  const most = entity.cards || entity.listing === 'faces' ? beside : 5;
  return { pageSize: String(isAlone ? 2 * most : most) };
}

interface OverviewProps {
  /** What can be done here beside reading and writing lists. */
  children?: ReactNode;
}

/** How things stand, and the newest records of what the account may see. */
export function Overview({ children }: OverviewProps) {
  const { account } = useSession();
  const readable = showcase.filter((entity) => isAmong(account, entity.access.read));
  const mostShares = readable.length < 3 ? 2 : 1;
  const listed = readable.slice(0, mostLists);
  const briefs = listed.filter((entity) => !entity.cards && !entity.listing);
  const isAlone = readable.length === 1;
  return (
    <div className="space-y-10 empty:hidden">
      {account && <Greeting account={account} />}
      {children}
      {account && readable.length > 1 && (
        <ul className="figures">
          {readable.slice(0, mostFigures).map((entity) => (
            <Total key={entity.name} entity={entity} />
          ))}
        </ul>
      )}
      <div className="grid gap-5 empty:hidden lg:grid-cols-2 lg:[&>:last-child:nth-child(odd)]:col-span-2">
        {briefs.map((entity) => (
          <Latest key={entity.name} entity={entity} isAlone={isAlone} isBrief />
        ))}
        {account &&
          readable.map((entity) => (
            <StateShare key={entity.name} entity={entity} most={mostShares} />
          ))}
        {account && listed.map((entity) => <Trend key={entity.name} entity={entity} />)}
      </div>
      {listed
        .filter((entity) => !briefs.includes(entity))
        .map((entity) => (
          <Latest key={entity.name} entity={entity} isAlone={isAlone} />
        ))}
    </div>
  );
}

/** How many records there are of one kind, and how many of them are new. */
function Total({ entity }: { entity: EntityDefinition }) {
  const { data } = useRecords(entity, { pageSize });
  const [start] = useState(() => Date.now() - month);
  const fresh = data?.items.filter(({ createdAt }) => Date.parse(createdAt) > start).length ?? 0;
  // Where everything is new, that says nothing.
  const isTelling = fresh > 0 && fresh < (data?.items.length ?? 0);
  return (
    <li className="card edge rise relative flex items-start justify-between gap-3 p-4 sm:p-5">
      <div className="min-w-0">
        <Link
          className="text-muted block text-sm font-medium break-words after:absolute after:inset-0"
          to={pages.list(entity)}
        >
          {entity.plural}
        </Link>
        <p className="mt-1 text-3xl font-bold tabular-nums">{data?.total ?? '…'}</p>
        {isTelling && (
          <p className="bg-success-soft text-success mt-2 inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-semibold">
            <Icon name="trend" className="size-3.5" />+{fresh} in 30 days
          </p>
        )}
      </div>
      <span className="tile max-sm:hidden">
        <Icon name={entity.icon} />
      </span>
    </li>
  );
}

interface LatestProps {
  entity: EntityDefinition;
  isAlone: boolean;
  isBrief?: boolean;
}

function Latest({ entity, isAlone, isBrief = false }: LatestProps) {
  const shown = shownOf(entity, isAlone);
  const [today] = useState(() => new Date().toLocaleDateString('sv'));
  // What is still to come is looked at by its day, the next before the others.
  const isMeeting = entity.fields.some(({ label }) => whereOrWhen.test(label));
  const day = entity.fields.find(
    ({ kind, label }) => fieldKinds[kind].range === 'date' && ownDay.test(label),
  )?.name;
  const next = useRecords(
    entity,
    isMeeting && day ? { ...shown, sort: day, [`${day}From`]: today } : shown,
  ).data;
  const { data } = useRecords(entity, shown);
  if (!data || !next || data.total === 0) {
    return null;
  }
  const isNext = isMeeting && day !== undefined && 2 * next.total > data.total;
  return (
    <Newest
      entity={entity}
      title={isNext ? `Next ${inSentence(entity.plural)}` : entity.plural}
      to={pages.list(entity)}
      records={isNext ? next.items : data.items}
      brief={isBrief ? 'card' : undefined}
    />
  );
}
