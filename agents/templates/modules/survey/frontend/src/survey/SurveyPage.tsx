import { useState } from 'react';
import { useParams } from 'react-router';
import { messageOf } from '../api/client';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Form } from '../ui/Form';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { AnswerInput } from './AnswerInput';
import { useAnswer, useResults, useSurvey, type Answers, type Survey } from './queries';
import { ResultCharts } from './ResultCharts';

/** The questions for whoever may still answer them, else what was answered. */
export function SurveyPage() {
  const { id = '' } = useParams();
  const { data: survey, error } = useSurvey(id);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!survey) {
    return <Skeleton />;
  }
  const isAsked = survey.isOpen && !survey.hasAnswered;
  return (
    <>
      <PageHeader
        icon="poll"
        title={survey.title}
        text={survey.description ?? undefined}
        actions={
          <Badge tone={survey.isOpen ? 'success' : 'neutral'}>
            {survey.isOpen ? 'Open' : 'Closed'}
          </Badge>
        }
      />
      {isAsked ? <Questions key={survey.id} survey={survey} /> : <Answered survey={survey} />}
    </>
  );
}

function Questions({ survey }: { survey: Survey }) {
  const [answers, setAnswers] = useState<Answers>({});
  const [missing, setMissing] = useState<readonly number[]>([]);
  const answer = useAnswer(survey.id);
  if (answer.data) {
    return (
      <div className="space-y-5">
        <p role="status" className="card p-5 font-semibold">
          Thank you, your answers have arrived.
        </p>
        <ResultCharts results={answer.data} />
      </div>
    );
  }
  if (survey.questions.length === 0) {
    return (
      <EmptyState
        icon="poll"
        title="No questions yet"
        text="Whoever made this can add questions on its page."
      />
    );
  }
  return (
    <Form
      className="card edge mx-auto max-w-3xl p-5 sm:p-8"
      refusal={answer.error ? messageOf(answer.error) : undefined}
      onSubmit={() => {
        const open = survey.questions.filter(({ id }) => !answers[id]?.some((text) => text.trim()));
        const required = open.filter(({ isRequired }) => isRequired);
        // Whoever says nothing at all is asked everything once more.
        const isSilent = required.length === 0 && open.length === survey.questions.length;
        const asked = (isSilent ? open : required).map(({ id }) => id);
        setMissing(asked);
        if (asked.length === 0) {
          answer.mutate(answers);
        }
      }}
    >
      {survey.questions.map((question) => (
        <AnswerInput
          key={question.id}
          question={question}
          given={answers[question.id] ?? []}
          isMissing={missing.includes(question.id)}
          onAnswer={(given) => {
            setAnswers({ ...answers, [question.id]: given });
          }}
        />
      ))}
      <Button type="submit" look="primary" busy={answer.isPending}>
        Send answers
      </Button>
    </Form>
  );
}

function Answered({ survey }: { survey: Survey }) {
  const { data, error } = useResults(survey.id);
  return (
    <div className="space-y-5">
      <p role="status" className="card p-5">
        {survey.hasAnswered ? 'You have answered this.' : 'Answers are no longer taken.'}
      </p>
      {error && <Notice>{messageOf(error)}</Notice>}
      {data && <ResultCharts results={data} />}
    </div>
  );
}
