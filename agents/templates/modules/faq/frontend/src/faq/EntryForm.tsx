import { useId, useState } from 'react';
import { messageOf } from '../api/client';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { Labelled } from '../ui/Labelled';

export interface Entry {
  question: string;
  answer: string;
}

interface EntryFormProps {
  entry?: Entry;
  submitLabel: string;
  error: Error | null;
  busy: boolean;
  onSubmit: (values: Entry) => void;
  onCancel?: () => void;
}

/** A question and its answer, to write or change. */
export function EntryForm({ entry, submitLabel, error, busy, onSubmit, onCancel }: EntryFormProps) {
  const id = useId();
  const [question, setQuestion] = useState(entry?.question ?? '');
  const [answer, setAnswer] = useState(entry?.answer ?? '');
  return (
    <Form
      className="card p-5"
      refusal={error ? messageOf(error) : undefined}
      onSubmit={() => {
        onSubmit({ question, answer });
      }}
    >
      <Labelled required id={`${id}-question`} label="Question">
        {(aria) => (
          <input
            {...aria}
            id={`${id}-question`}
            name="question"
            className="field"
            maxLength={300}
            value={question}
            onChange={(event) => {
              setQuestion(event.target.value);
            }}
          />
        )}
      </Labelled>
      <Labelled required id={`${id}-answer`} label="Answer">
        {(aria) => (
          <textarea
            {...aria}
            id={`${id}-answer`}
            name="answer"
            rows={4}
            className="field"
            value={answer}
            onChange={(event) => {
              setAnswer(event.target.value);
            }}
          />
        )}
      </Labelled>
      <div className="flex gap-2">
        <Button
          look="primary"
          type="submit"
          busy={busy}
          disabled={!question.trim() || !answer.trim()}
        >
          {submitLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </Form>
  );
}
