import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { messageOf } from '../api/client';
import { readText } from '../fields/text-values';
import { referencesOf, relationNamed } from '../records/members';
import { useRecords } from '../records/queries';
import type { ApiRecord } from '../records/types';
import { entityNamed } from '../registry';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';
import { cards } from './settings';

interface Group {
  id: number;
  label: string;
}

function groupOf(record: ApiRecord): Group | undefined {
  const relation = cards.group === null ? undefined : relationNamed(entity(), cards.group);
  return relation ? referencesOf(record, relation)[0] : undefined;
}

const entity = () => entityNamed(cards.entity);

/** The cards of all, or of one group, to be turned over one by one. */
export function PractisePage() {
  const [query, setQuery] = useSearchParams();
  const { data, error } = useRecords(entity(), { pageSize: '100' });
  const all = data?.items ?? [];
  const groups = new Map(
    all.flatMap((record) => groupOf(record) ?? []).map((one) => [one.id, one]),
  );
  const chosen = query.get('group') ?? '';
  const shown = chosen === '' ? all : all.filter((one) => String(groupOf(one)?.id) === chosen);
  return (
    <>
      <PageHeader icon="layers" title={entity().plural} text="Turn each card over and see." />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {groups.size > 1 && (
        <div className="mb-6 flex flex-wrap gap-2">
          {[{ id: '', label: 'All' }, ...groups.values()].map(({ id, label }) => (
            <Button
              key={id}
              look={String(id) === chosen ? 'primary' : 'secondary'}
              aria-pressed={String(id) === chosen}
              onClick={() => {
                setQuery(id === '' ? {} : { group: String(id) });
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {data && shown.length === 0 && (
        <EmptyState
          icon="layers"
          title={`No ${inSentence(entity().plural)} yet`}
          text="They can be turned over here once there are some."
        />
      )}
      {shown.length > 0 && <Deck key={chosen} records={shown} />}
    </>
  );
}

function Deck({ records }: { records: readonly ApiRecord[] }) {
  const [at, setAt] = useState(0);
  const [isTurned, setTurned] = useState(false);
  const [known, setKnown] = useState<ReadonlySet<number>>(new Set());
  const record = records[Math.min(at, records.length - 1)];
  if (!record) {
    return null;
  }
  const go = (step: number) => {
    setAt((at + step + records.length) % records.length);
    setTurned(false);
  };
  const tell = (isKnown: boolean) => {
    const others = [...known].filter((id) => id !== record.id);
    setKnown(new Set(isKnown ? [...others, record.id] : others));
    go(1);
  };
  const side = isTurned ? cards.back : cards.front;
  return (
    <div className="mx-auto max-w-xl space-y-5">
      <p className="text-muted flex justify-between text-sm tabular-nums">
        <span>
          Card {at + 1} of {records.length}
        </span>
        <span aria-live="polite">
          {known.size} of {records.length} known
        </span>
      </p>
      <button
        type="button"
        aria-label={`${isTurned ? 'Back' : 'Front'}: ${readText(record[side])}`}
        className={`card edge grid min-h-64 w-full cursor-pointer place-items-center gap-3 p-8 text-center break-words ${isTurned ? 'bg-soft text-on-soft' : ''}`}
        onClick={() => {
          setTurned(!isTurned);
        }}
      >
        <span className={isTurned ? 'text-xl' : 'text-3xl font-bold'}>
          {readText(record[side])}
        </span>
        <span className="text-muted text-sm">
          {isTurned ? 'Press to turn it back' : 'Press to turn it over'}
        </span>
      </button>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button
          aria-label="Previous card"
          onClick={() => {
            go(-1);
          }}
        >
          <Icon name="left" className="size-4" />
          Back
        </Button>
        <div className="flex gap-2">
          <Button
            onClick={() => {
              tell(false);
            }}
          >
            Again later
          </Button>
          <Button
            look="primary"
            onClick={() => {
              tell(true);
            }}
          >
            <Icon name="check" className="size-4" />I knew it
          </Button>
        </div>
        <Button
          aria-label="Next card"
          onClick={() => {
            go(1);
          }}
        >
          Next
          <Icon name="right" className="size-4" />
        </Button>
      </div>
    </div>
  );
}
