import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { messageOf } from '../api/client';
import { Member } from '../records/Member';
import { isEmpty, labelOf } from '../records/members';
import type { ApiRecord } from '../records/types';
import { entityNamed } from '../registry';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useToast } from '../ui/toasts';
import { inSentence } from '../ui/words';
import { tracked } from './settings';
import { useFound, useMove } from './tracking';

const entity = entityNamed(tracked.entity);
const codeLabel = labelOf(entity, tracked.field);

/** Where a record is found again by its code, without an account. */
export function TrackPage() {
  const [address, setAddress] = useSearchParams();
  const code = address.get('code') ?? '';
  const isNew = address.has('new');
  const { data, error, isLoading } = useFound(code);
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <PageHeader
        icon="search"
        title={tracked.title}
        text={`Enter the ${inSentence(codeLabel)} that you were given.`}
      />
      {isNew && code !== '' && <Given code={code} />}
      <CodeForm
        key={code}
        code={code}
        onSubmit={(entered) => {
          setAddress({ code: entered });
        }}
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {isLoading && <Skeleton />}
      {data && <Found code={code} record={data.record} moves={data.moves} />}
    </div>
  );
}

/** Said once, right after the record was made. */
function Given({ code }: { code: string }) {
  return (
    <section role="status" className="card edge flex items-start gap-4 p-5 sm:p-6">
      <span className="bg-accent-soft text-accent-strong grid size-10 shrink-0 place-items-center rounded-full">
        <Icon name="check" className="size-5" />
      </span>
      <div className="space-y-1">
        <h2 className="text-lg font-semibold">
          Your {inSentence(codeLabel)} is{' '}
          <span className="font-mono tracking-wider whitespace-nowrap">{code}</span>
        </h2>
        <p className="text-muted text-sm">
          Please keep it: with it you find your {inSentence(entity.label)} again at any time.
        </p>
      </div>
    </section>
  );
}

function CodeForm({ code, onSubmit }: { code: string; onSubmit: (code: string) => void }) {
  const id = useId();
  const [entered, setEntered] = useState(code);
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(entered.trim());
      }}
    >
      <div className="min-w-48 flex-1 space-y-1.5">
        <label htmlFor={id} className="block text-sm font-medium">
          {codeLabel}
        </label>
        <input
          id={id}
          className="field font-mono tracking-wider uppercase"
          autoComplete="off"
          maxLength={20}
          placeholder="K7MX-2Q9D"
          required
          value={entered}
          onChange={(event) => {
            setEntered(event.target.value);
          }}
        />
      </div>
      <Button type="submit" look="primary">
        {tracked.title}
      </Button>
    </form>
  );
}

interface FoundProps {
  code: string;
  record: ApiRecord;
  moves: readonly string[];
}

function Found({ code, record, moves }: FoundProps) {
  const names = [...entity.fields, ...entity.relations]
    .map(({ name }) => name)
    .filter((name) => name !== tracked.field && !isEmpty(record, name));
  return (
    <section aria-label={record.label} className="card edge space-y-5 p-5 sm:p-6">
      <h2 className="text-xl font-semibold">{record.label}</h2>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {names.map((name) => (
          <div key={name} className="min-w-0 space-y-1">
            <dt className="text-muted text-sm">{labelOf(entity, name)}</dt>
            <dd className="break-words">
              <Member entity={entity} record={record} name={name} />
            </dd>
          </div>
        ))}
      </dl>
      <Moves code={code} names={moves} />
    </section>
  );
}

function Moves({ code, names }: { code: string; names: readonly string[] }) {
  const [asked, setAsked] = useState<string>();
  const showToast = useToast();
  const move = useMove(code);
  return tracked.moves
    .filter(({ name }) => names.includes(name))
    .map(({ name, label }) => (
      <div key={name}>
        <Button
          look="danger"
          onClick={() => {
            setAsked(name);
          }}
        >
          {label}
        </Button>
        {asked === name && (
          <ConfirmDialog
            title={`${label} this ${inSentence(entity.label)}?`}
            text="This cannot be undone here."
            confirmLabel={`${label} ${inSentence(entity.label)}`}
            busy={move.isPending}
            onConfirm={() => {
              move.mutate(name, {
                onSuccess: () => {
                  showToast(`${label}: done`);
                },
                onError: (problem) => {
                  showToast(messageOf(problem), 'problem');
                },
                onSettled: () => {
                  setAsked(undefined);
                },
              });
            }}
            onClose={() => {
              setAsked(undefined);
            }}
          />
        )}
      </div>
    ));
}
