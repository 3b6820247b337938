import { useId, useState } from 'react';
import { messageOf } from '../api/client';
import { readText } from '../fields/text-values';
import { RelationInput } from '../records/RelationInput';
import type { ApiRecord } from '../records/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { startOf, subjectOf, targetRelation, useTimerChange } from './entries';
import { timer } from './settings';
import { clockFace, timeOfDay } from './time';
import { useNow } from './useNow';

/** Runs on the server, so it goes on when the page is closed; here it is started, seen and stopped. */
export function Clock({ entry }: { entry: ApiRecord | null }) {
  return (
    <section aria-label={timer.title} className="stage rounded-2xl p-6 sm:p-8">
      {entry ? <Running entry={entry} /> : <Waiting />}
    </section>
  );
}

function Running({ entry }: { entry: ApiRecord }) {
  const now = useNow(true);
  const change = useTimerChange();
  const showToast = useToast();
  const passed = now.getTime() - new Date(startOf(entry)).getTime();
  const isOver = timer.focusMinutes > 0 && passed >= timer.focusMinutes * 60_000;
  const note = readText(entry.note);
  return (
    <div className="flex flex-wrap items-center justify-between gap-6">
      <div>
        <p role="timer" className="text-5xl font-bold tabular-nums sm:text-6xl">
          {clockFace(passed)}
        </p>
        <p className="text-muted mt-2">
          {subjectOf(entry)}
          {note && note !== subjectOf(entry) && ` – ${note}`}, since {timeOfDay(startOf(entry))}
        </p>
        {isOver && (
          <p role="status" className="mt-2 font-semibold">
            {timer.focusMinutes} minutes are over: time for a break.
          </p>
        )}
      </div>
      <Button
        look="primary"
        className="btn-large"
        busy={change.isPending}
        onClick={() => {
          change.mutate(
            { path: 'stop' },
            {
              onSuccess: () => {
                showToast('Your time has been kept');
              },
              onError: (error) => {
                showToast(messageOf(error), 'problem');
              },
            },
          );
        }}
      >
        {timer.stop}
      </Button>
    </div>
  );
}

function Waiting() {
  const [target, setTarget] = useState('');
  const [note, setNote] = useState('');
  const id = useId();
  const change = useTimerChange();
  const showToast = useToast();
  return (
    <form
      className="flex flex-wrap items-end gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { note: note || null, targetId: target ? Number(target) : null };
        change.mutate(
          { path: 'start', body },
          {
            onError: (error) => {
              showToast(messageOf(error), 'problem');
            },
          },
        );
      }}
    >
      <p aria-hidden="true" className="w-full text-5xl font-bold tabular-nums sm:text-6xl">
        {clockFace(0)}
      </p>
      {targetRelation && (
        <div className="min-w-48 flex-1 space-y-1.5">
          <label htmlFor={`${id}target`} className="text-sm font-medium">
            {targetRelation.label}
          </label>
          <RelationInput
            id={`${id}target`}
            relation={targetRelation}
            value={target}
            onChange={setTarget}
            aria={{ 'aria-invalid': false, 'aria-required': false }}
          />
        </div>
      )}
      <div className="min-w-48 flex-1 space-y-1.5">
        <label htmlFor={`${id}note`} className="text-sm font-medium">
          What are you doing?
        </label>
        <input
          id={`${id}note`}
          className="field"
          maxLength={200}
          value={note}
          onChange={(event) => {
            setNote(event.target.value);
          }}
        />
      </div>
      <Button type="submit" look="primary" className="btn-large" busy={change.isPending}>
        <Icon name="clock" className="size-5" />
        {timer.start}
      </Button>
    </form>
  );
}
