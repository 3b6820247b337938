import { useId, useState } from 'react';
import { messageOf } from '../api/client';
import { fieldKinds } from '../fields';
import { fieldNamed } from '../records/members';
import { useChange } from '../records/queries';
import type { ApiRecord } from '../records/types';
import { entityNamed } from '../registry';
import { Button } from '../ui/Button';
import { useToast } from '../ui/toasts';
import { measuredOf, type MeasuredGoal } from './goals';
import { ProgressBar } from './ProgressBar';

interface MeasuredProps {
  goal: MeasuredGoal;
  record: ApiRecord;
}

/** How far a record has come by its own numbers, and a way to add to them. */
export function MeasuredProgress({ goal, record }: MeasuredProps) {
  const entity = entityNamed(goal.entity);
  const id = useId();
  const [text, setText] = useState('');
  const change = useChange(entity);
  const showToast = useToast();
  const { done, whole } = measuredOf(goal, record);
  const field = fieldNamed(entity, goal.current);
  if (!field) {
    return null;
  }
  const { Show, read, write } = fieldKinds[field.kind];
  const add = () => {
    const sum = Number(read(record[goal.current])) + Number(text);
    change.mutate(
      { method: 'PATCH', path: `/${record.id}`, body: { [goal.current]: write(String(sum)) } },
      {
        onSuccess: () => {
          setText('');
          showToast('Progress added');
        },
        onError: (error) => {
          showToast(messageOf(error), 'problem');
        },
      },
    );
  };
  return (
    <div className="space-y-4">
      <ProgressBar
        label={`Progress of ${record.label}`}
        done={done}
        whole={whole}
        inWords={field.label}
      />
      <p className="text-sm">
        <Show field={field} value={done} /> of <Show field={field} value={whole} />
      </p>
      {record.can.update && (
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <div className="w-32 space-y-1">
            <label htmlFor={id} className="text-muted text-sm">
              Add to it
            </label>
            <input
              id={id}
              type="number"
              step="any"
              className="field"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
          </div>
          <Button
            type="submit"
            look="primary"
            busy={change.isPending}
            disabled={!Number(text)}
            aria-label={`Add progress: ${record.label}`}
          >
            Add
          </Button>
        </form>
      )}
    </div>
  );
}
