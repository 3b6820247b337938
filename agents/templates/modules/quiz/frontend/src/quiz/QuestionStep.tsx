import type { Question } from './queries';

interface QuestionStepProps {
  question: Question;
  position: number;
  total: number;
  chosen: readonly string[];
  onChoose: (answers: readonly string[]) => void;
}

/** A question with its choices, and how far one has come. */
export function QuestionStep({ question, position, total, chosen, onChoose }: QuestionStepProps) {
  const toggle = (choice: string) => {
    if (!question.hasSeveral) {
      onChoose([choice]);
    } else if (chosen.includes(choice)) {
      onChoose(chosen.filter((one) => one !== choice));
    } else {
      onChoose([...chosen, choice]);
    }
  };
  return (
    <>
      <div className="space-y-2">
        <p className="text-muted text-sm">
          Question {position + 1} of {total}
        </p>
        <progress
          aria-label="Progress"
          className="accent-accent h-2 w-full"
          max={total}
          value={position + 1}
        />
      </div>
      <fieldset className="space-y-3">
        <legend className="mb-4 text-xl font-semibold text-balance">{question.question}</legend>
        {question.hasSeveral && <p className="text-muted text-sm">Choose all that are right.</p>}
        {question.choices.map((choice) => (
          <label
            key={choice}
            className="border-line has-checked:border-accent has-checked:bg-soft has-checked:text-on-soft hover:bg-soft hover:text-on-soft flex cursor-pointer items-center gap-3 rounded-xl border px-4 py-3"
          >
            <input
              type={question.hasSeveral ? 'checkbox' : 'radio'}
              name={`question-${question.id}`}
              className="accent-accent size-4 shrink-0"
              checked={chosen.includes(choice)}
              onChange={() => {
                toggle(choice);
              }}
            />
            {choice}
          </label>
        ))}
      </fieldset>
    </>
  );
}
