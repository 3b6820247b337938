import { questions } from '../content';
import { Icon } from '../ui/Icon';
import { PageHeader } from '../ui/PageHeader';
import { Paragraphs } from '../ui/Paragraphs';

/** Questions that open to show their answers. */
export function FaqPage() {
  return (
    <>
      <PageHeader
        icon="question"
        title="Frequently asked questions"
        text="Short answers to what people ask most."
      />
      <div className="max-w-3xl space-y-4">
        {questions.map(({ question, answer }) => (
          <details key={question} className="card group">
            <summary className="flex cursor-pointer list-none items-center gap-3 px-5 py-4 font-semibold">
              <span className="flex-1">{question}</span>
              <Icon name="down" className="size-4 transition-transform group-open:rotate-180" />
            </summary>
            <div className="px-5 pb-5 text-sm">
              <Paragraphs text={answer} />
            </div>
          </details>
        ))}
      </div>
    </>
  );
}
