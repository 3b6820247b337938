import { useId, useState } from 'react';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { Labelled } from '../ui/Labelled';
import { writing } from './settings';

export interface Order {
  inputs: Readonly<Record<string, string>>;
  tone: string;
  length: string;
  language: string;
  wish: string;
}

const longest = 20_000;

interface WritingFormProps {
  isBusy: boolean;
  /** Something was written already. */
  isAgain: boolean;
  onWrite: (order: Order) => void;
}

/** What the text is made from, and how it should be. */
export function WritingForm({ isBusy, isAgain, onWrite }: WritingFormProps) {
  const id = useId();
  const [inputs, setInputs] = useState<Readonly<Record<string, string>>>({});
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(writing.choices.map(({ name, options }) => [name, options[0] ?? ''])),
  );
  const [wish, setWish] = useState('');
  const [problem, setProblem] = useState('');
  const write = () => {
    const [first] = writing.inputs;
    const isEmpty = (inputs[first?.name ?? ''] ?? '').trim() === '';
    setProblem(isEmpty ? 'Please fill this in.' : '');
    if (!isEmpty) {
      const { tone = '', length = '', language = '' } = choices;
      onWrite({ inputs, tone, length, language, wish });
    }
  };
  return (
    <Form className="card edge p-5 sm:p-8 print:hidden" onSubmit={write}>
      {writing.inputs.map(({ name, label, isLong, isDate, options }, place) => (
        <Labelled
          key={name}
          id={`${id}-${name}`}
          label={label}
          required={place === 0}
          error={place === 0 && problem ? problem : undefined}
        >
          {(aria) => {
            const common = {
              ...aria,
              id: `${id}-${name}`,
              name,
              className: 'field',
              maxLength: longest,
              value: inputs[name] ?? '',
              onChange: (event: { target: { value: string } }) => {
                setInputs({ ...inputs, [name]: event.target.value });
              },
            };
            if (options) {
              return (
                <select {...common}>
                  <option value="">Choose…</option>
                  {options.map((option) => (
                    <option key={option}>{option}</option>
                  ))}
                </select>
              );
            }
            return isLong ? (
              <textarea {...common} rows={4} />
            ) : (
              <input {...common} type={isDate ? 'date' : 'text'} />
            );
          }}
        </Labelled>
      ))}
      {writing.inputs.some(({ isLong }) => isLong) && (
        <FilePicker
          onText={(text) => {
            const target = writing.inputs.find(({ isLong }) => isLong)?.name ?? '';
            setInputs({ ...inputs, [target]: text.slice(0, longest) });
          }}
        />
      )}
      <div className="grid gap-4 sm:grid-cols-3">
        {writing.choices.map(({ name, label, options }) => (
          <div key={name} className="space-y-1.5">
            <label htmlFor={`${id}-${name}`} className="block text-sm font-medium">
              {label}
            </label>
            <select
              id={`${id}-${name}`}
              className="field"
              value={choices[name]}
              onChange={(event) => {
                setChoices({ ...choices, [name]: event.target.value });
              }}
            >
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <div className="space-y-1.5">
        <label htmlFor={`${id}-wish`} className="block text-sm font-medium">
          Anything else? (optional)
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
      <div>
        <Button type="submit" look="primary" busy={isBusy}>
          {isAgain ? 'Write another version' : writing.action}
        </Button>
      </div>
    </Form>
  );
}

/** A text file takes the place of what would be typed. */
function FilePicker({ onText }: { onText: (text: string) => void }) {
  const id = useId();
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-medium">
        Or take it from a text file
      </label>
      <input
        id={id}
        type="file"
        accept=".txt,.md,.csv,.vtt,.srt,text/*"
        className="text-sm"
        onChange={(event) => {
          void event.target.files?.[0]?.text().then(onText);
        }}
      />
    </div>
  );
}
