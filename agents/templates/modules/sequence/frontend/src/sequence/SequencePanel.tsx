import { useId, useState } from 'react';
import { messageOf } from '../api/client';
import type { RecordPartProps } from '../records/types';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { EntryList } from './EntryList';
import { inWords, useSequence, useStep } from './sequence';
import { sequence } from './settings';

/** On the page of a list: what stands in it, in its order, and what it comes to. */
export function SequencePanel({ record }: RecordPartProps) {
  const { data, error } = useSequence(record.id);
  const step = useStep(record.id);
  const [chosen, setChosen] = useState('');
  const id = useId();
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return null;
  }
  const { entries, total, mayChange, choices } = data;
  const count = `${entries.length} ${entries.length === 1 ? sequence.item : sequence.plural}`;
  return (
    <section aria-labelledby={`${id}title`} className="card space-y-5 p-5 sm:p-6">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`${id}title`} className="text-lg font-semibold">
          {sequence.title}
        </h2>
        <p className="text-muted text-sm">
          {count}
          {sequence.unit !== 'none' && (
            <>
              , total <strong className="text-fg text-base tabular-nums">{inWords(total)}</strong>
            </>
          )}
        </p>
      </header>
      {step.error && <Notice>{messageOf(step.error)}</Notice>}
      {entries.length === 0 ? (
        <p className="text-muted text-sm">Nothing stands in this list yet.</p>
      ) : (
        <EntryList
          entries={entries}
          mayChange={mayChange}
          onMove={(entry, to) => {
            step.mutate({ kind: 'move', entry, to });
          }}
          onTake={(entry) => {
            step.mutate({ kind: 'take', entry });
          }}
        />
      )}
      {mayChange && (
        <form
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            step.mutate({ kind: 'add', itemId: Number(chosen) });
          }}
        >
          <div className="min-w-48 flex-1 space-y-1.5">
            <label htmlFor={id} className="block text-sm font-medium">
              Add a {sequence.item}
            </label>
            <select
              id={id}
              className="field"
              value={chosen}
              onChange={(event) => {
                setChosen(event.target.value);
              }}
            >
              <option value="">Choose a {sequence.item}</option>
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.label}
                  {sequence.unit !== 'none' && ` (${inWords(choice.amount)})`}
                </option>
              ))}
            </select>
          </div>
          <Button type="submit" look="primary" disabled={!chosen} busy={step.isPending}>
            Add to the list
          </Button>
        </form>
      )}
    </section>
  );
}
