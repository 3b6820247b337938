import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { messageOf } from '../api/client';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
{{#isTimed}}
import { Countdown } from './Countdown';
{{/isTimed}}
import { useHandIn, useQuiz, type Chosen, type Quiz } from './queries';
import { QuestionStep } from './QuestionStep';
import { QuizResult } from './QuizResult';

/** One quiz: its questions one after the other, then the marks. */
export function QuizPage() {
  const { id = '' } = useParams();
  const { data: quiz, error } = useQuiz(id);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!quiz) {
    return <Skeleton />;
  }
  return (
    <>
      <PageHeader icon="question" title={quiz.title} actions={<BestSoFar quiz={quiz} />} />
      {quiz.questions.length === 0 ? (
        <EmptyState
          icon="question"
          title="No questions yet"
          text="Whoever made this can add questions on its page."
          action={
            <Link className="btn btn-secondary" to="/take">
              Choose another
            </Link>
          }
        />
      ) : (
        <Run key={quiz.id} quiz={quiz} />
      )}
    </>
  );
}

function BestSoFar({ quiz: { best, attempts, passMark } }: { quiz: Quiz }) {
  return (
    <>
      <Badge>Pass mark {passMark} %</Badge>
      {best && (
        <Badge tone={best.passed ? 'success' : 'info'}>
          Best of {attempts}: {best.score} of {best.outOf}
        </Badge>
      )}
    </>
  );
}

function Run({ quiz }: { quiz: Quiz }) {
  const [position, setPosition] = useState(0);
  const [chosen, setChosen] = useState<Chosen>({});
  const handIn = useHandIn(String(quiz.id));
  const question = quiz.questions[position];
  if (handIn.data) {
    return (
      <QuizResult
        quiz={quiz}
        chosen={chosen}
        marks={handIn.data}
        onRepeat={() => {
          handIn.reset();
          setChosen({});
          setPosition(0);
        }}
      />
    );
  }
  if (!question) {
    return null;
  }
  const isLast = position + 1 === quiz.questions.length;
  const hasChosen = (chosen[question.id] ?? []).length > 0;
  return (
    <form
      className="card edge mx-auto max-w-3xl space-y-6 p-5 sm:p-8"
      onSubmit={(event) => {
        event.preventDefault();
        if (isLast) {
          handIn.mutate(chosen);
        } else {
          setPosition(position + 1);
        }
      }}
    >
{{#isTimed}}
      {quiz.timeLimit !== null && (
        <Countdown
          quiz={String(quiz.id)}
          onEnd={() => {
            handIn.mutate(chosen);
          }}
        />
      )}
{{/isTimed}}
      {handIn.error && <Notice>{messageOf(handIn.error)}</Notice>}
      <QuestionStep
        key={question.id}
        question={question}
        position={position}
        total={quiz.questions.length}
        chosen={chosen[question.id] ?? []}
        onChoose={(answers) => {
          setChosen({ ...chosen, [question.id]: answers });
        }}
      />
      <div className="flex justify-between gap-3">
        <Button
          disabled={position === 0}
          onClick={() => {
            setPosition(position - 1);
          }}
        >
          Back
        </Button>
        <Button type="submit" look="primary" busy={handIn.isPending} disabled={!hasChosen}>
          {isLast ? 'Hand in' : 'Next'}
        </Button>
      </div>
    </form>
  );
}
