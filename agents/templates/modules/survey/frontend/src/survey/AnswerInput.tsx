import { useId } from 'react';
import { Icon } from '../ui/Icon';
import type { Question } from './queries';

interface AnswerInputProps {
  question: Question;
  given: readonly string[];
  isMissing: boolean;
  onAnswer: (given: readonly string[]) => void;
}

/** A question with what may be answered to it: a text, or choices. */
export function AnswerInput({ question, given, isMissing, onAnswer }: AnswerInputProps) {
  const id = useId();
  const isSeveral = question.kind === 'Multiple choice';
  const choose = (choice: string) => {
    if (!isSeveral) {
      onAnswer([choice]);
    } else {
      onAnswer(given.includes(choice) ? given.filter((one) => one !== choice) : [...given, choice]);
    }
  };
  return (
    <fieldset className="space-y-3" aria-describedby={isMissing ? `${id}-error` : undefined}>
      <legend className="mb-3 font-semibold">
        {question.question}
        {!question.isRequired && (
          <span className="text-muted ml-1.5 text-sm font-normal">(optional)</span>
        )}
      </legend>
      {question.kind === 'Text' ? (
        <textarea
          aria-label={question.question}
          className="field"
          rows={3}
          maxLength={5000}
          value={given[0] ?? ''}
          onChange={(event) => {
            onAnswer([event.target.value]);
          }}
        />
      ) : (
        <div className={question.kind === 'Rating' ? 'flex flex-wrap gap-2' : 'space-y-2'}>
          {question.choices.map((choice) => (
            <label
              key={choice}
              className="border-line has-checked:border-accent has-checked:bg-soft has-checked:text-on-soft hover:bg-soft hover:text-on-soft flex cursor-pointer items-center gap-3 rounded-xl border px-4 py-2.5"
            >
              <input
                type={isSeveral ? 'checkbox' : 'radio'}
                name={id}
                className="accent-accent size-4 shrink-0"
                checked={given.includes(choice)}
                onChange={() => {
                  choose(choice);
                }}
              />
              {choice}
            </label>
          ))}
        </div>
      )}
      {isMissing && (
        <p id={`${id}-error`} className="text-danger flex items-center gap-1.5 text-sm font-medium">
          <Icon name="alert" className="size-4" />
          Please answer this question.
        </p>
      )}
    </fieldset>
  );
}
