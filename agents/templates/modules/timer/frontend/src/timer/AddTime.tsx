import { useId, useState } from 'react';
import { messageOf } from '../api/client';
import { RelationInput } from '../records/RelationInput';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { useToast } from '../ui/toasts';
import { targetRelation, useTimerChange } from './entries';
import { dayOf } from './time';

/** For time that no clock took. */
export function AddTime() {
  const id = useId();
  const [values, setValues] = useState({
    day: dayOf(new Date()),
    from: '09:00',
    to: '10:00',
    note: '',
    target: '',
  });
  const change = useTimerChange();
  const showToast = useToast();
  const input = (name: 'day' | 'from' | 'to' | 'note', label: string, type: string) => (
    <div className="space-y-1.5">
      <label htmlFor={`${id}${name}`} className="text-sm font-medium">
        {label}
      </label>
      <input
        id={`${id}${name}`}
        type={type}
        className="field"
        value={values[name]}
        onChange={(event) => {
          setValues({ ...values, [name]: event.target.value });
        }}
      />
    </div>
  );
  const submit = () => {
    const at = (time: string) => new Date(`${values.day}T${time}`).toISOString();
    const body = {
      startedAt: at(values.from),
      endedAt: at(values.to),
      note: values.note || null,
      targetId: values.target ? Number(values.target) : null,
    };
    change.mutate(
      { path: 'entries', body },
      {
        onSuccess: () => {
          showToast('Time added');
        },
      },
    );
  };
  return (
    <details className="card p-5">
      <summary className="cursor-pointer font-semibold">Add time by hand</summary>
      <Form
        className="mt-5"
        refusal={change.error ? messageOf(change.error) : undefined}
        onSubmit={submit}
      >
        <div className="grid gap-4 sm:grid-cols-3">
          {input('day', 'Day', 'date')}
          {input('from', 'From', 'time')}
          {input('to', 'To', 'time')}
          {targetRelation && (
            <div className="space-y-1.5">
              <label htmlFor={`${id}target`} className="text-sm font-medium">
                {targetRelation.label}
              </label>
              <RelationInput
                id={`${id}target`}
                relation={targetRelation}
                value={values.target}
                onChange={(target) => {
                  setValues({ ...values, target });
                }}
                aria={{ 'aria-invalid': false, 'aria-required': false }}
              />
            </div>
          )}
          {input('note', 'Note', 'text')}
        </div>
        <Button
          type="submit"
          look="primary"
          busy={change.isPending}
          disabled={!values.day || !values.from || !values.to}
        >
          Add time
        </Button>
      </Form>
    </details>
  );
}
