import { BarChart } from '../ui/BarChart';
import type { Results } from './queries';

/** What was answered to each question. */
export function ResultCharts({ results }: { results: Results }) {
  return (
    <div className="space-y-5">
      <p className="text-muted text-sm">
        {results.responses} {results.responses === 1 ? 'response' : 'responses'}
      </p>
      {results.questions.map((question) => (
        <section key={question.id} className="card space-y-4 p-5 sm:p-6">
          <div className="flex flex-wrap items-baseline justify-between gap-2">
            <h3 className="font-semibold">{question.question}</h3>
            <p className="text-muted text-sm">
              {question.mean === null ? '' : `${question.mean} of 5 on average · `}
              {question.answered} answered
            </p>
          </div>
          {question.counts.length > 0 && (
            <BarChart
              label={question.question}
              parts={question.counts.map(({ choice, count }) => ({ label: choice, value: count }))}
            />
          )}
          {question.texts.length > 0 && (
            <ul className="divide-line max-h-80 divide-y overflow-y-auto text-sm">
              {question.texts.map((text, index) => (
                <li key={index} className="py-2 break-words">
                  {text}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
