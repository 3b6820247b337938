import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { messageOf, request } from '../api/client';
import { useChange } from '../records/queries';
import type { RecordPartProps } from '../records/types';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { Notice } from '../ui/Notice';
import { useToast } from '../ui/toasts';
import { inSentence } from '../ui/words';
import { drafted } from './settings';

interface Draft {
  text: string;
  isModel: boolean;
}

/** Has a text drafted from what the record says, to be changed and kept by those who may. */
export function DraftPanel({ entity, record }: RecordPartProps) {
  const id = useId();
  const showToast = useToast();
  const change = useChange(entity);
  const [wish, setWish] = useState('');
  const [text, setText] = useState('');
  const writing = useMutation({
    mutationFn: () => request<Draft>('POST', `/drafts/${entity.path}/${record.id}`, { wish }),
    onSuccess: (draft) => {
      setText(draft.text);
    },
  });
  const target = drafted[entity.name];
  if (!target || !record.can.update) {
    return null;
  }
  const name = inSentence(target.label);
  const keep = async () => {
    const body = { [target.field]: text };
    await change.mutateAsync({ method: 'PATCH', path: `/${record.id}`, body });
    showToast(`${target.label} kept`);
    setText('');
    writing.reset();
  };
  return (
    <section className="card space-y-4 p-5 sm:p-6 print:hidden" aria-label={`Draft the ${name}`}>
      <h2 className="text-lg font-semibold">Draft the {name}</h2>
      <Form
        className="flex flex-wrap items-end gap-3"
        onSubmit={() => {
          writing.mutate();
        }}
      >
        <div className="min-w-56 flex-1 space-y-1.5">
          <label htmlFor={`${id}-wish`} className="block text-sm font-medium">
            What should it say? (optional)
          </label>
          <input
            id={`${id}-wish`}
            className="field"
            maxLength={500}
            value={wish}
            onChange={(event) => {
              setWish(event.target.value);
            }}
          />
        </div>
        <Button type="submit" look="primary" busy={writing.isPending}>
          Write a draft
        </Button>
      </Form>
      {writing.error && <Notice>{messageOf(writing.error)}</Notice>}
      {writing.data && (
        <div className="space-y-3">
          <label htmlFor={`${id}-text`} className="block text-sm font-medium">
            Draft
          </label>
          <textarea
            id={`${id}-text`}
            className="field"
            rows={8}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          <div className="flex flex-wrap items-center gap-3">
            <Button
              busy={change.isPending}
              disabled={text.trim() === ''}
              onClick={() => void keep()}
            >
              Keep it
            </Button>
            <p className="text-muted text-sm">
              {writing.data.isModel
                ? 'Written by a language model: read it before you keep it.'
                : 'Put together from this record; no language model is set up.'}
            </p>
          </div>
          {change.error && <Notice>{messageOf(change.error)}</Notice>}
        </div>
      )}
    </section>
  );
}
