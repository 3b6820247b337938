import { Link } from 'react-router';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import type { Chosen, Marks, Quiz } from './queries';
import { quizzes } from './settings';

interface QuizResultProps {
  quiz: Quiz;
  chosen: Chosen;
  marks: Marks;
  onRepeat: () => void;
}

/** The score, and for each question what was right and why. */
export function QuizResult({ quiz, chosen, marks, onRepeat }: QuizResultProps) {
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <section className="card edge space-y-4 p-6 text-center sm:p-8" aria-label="Your result">
        <p className="text-5xl font-bold tabular-nums">{marks.percent} %</p>
        <p role="status" className="text-lg">
          {marks.passed ? 'Passed' : 'Not passed'}: {marks.score} of {marks.outOf} right
        </p>
        <div className="flex flex-wrap justify-center gap-3">
          <Button look="primary" onClick={onRepeat}>
            Try again
          </Button>
          {quizzes.givesCertificates && marks.passed && marks.attempt !== null && (
            <Link className="btn btn-secondary" to={`/certificate/${marks.attempt}`}>
              Your certificate
            </Link>
          )}
          <Link className="btn btn-quiet" to="/take">
            Choose another
          </Link>
        </div>
      </section>
      <ol className="space-y-4">
        {quiz.questions.map((question) => {
          const result = marks.results.find(({ id }) => id === question.id);
          return (
            <li key={question.id} className="card space-y-2 p-5">
              <div className="flex items-start justify-between gap-3">
                <h2 className="font-semibold">{question.question}</h2>
                <Badge tone={result?.isRight ? 'success' : 'danger'}>
                  {result?.isRight ? 'Right' : 'Wrong'}
                </Badge>
              </div>
              <p className="text-sm">
                <span className="text-muted">Your answer: </span>
                {(chosen[question.id] ?? []).join(', ') || 'none'}
              </p>
              {!result?.isRight && (
                <p className="text-sm">
                  <span className="text-muted">Right: </span>
                  {result?.answers.join(', ')}
                </p>
              )}
              {result?.explanation && <p className="text-muted text-sm">{result.explanation}</p>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
