import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { messageOf, request } from '../api/client';
import type { ApiRecord, Reference } from '../records/types';
import { site } from '../site';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { useTitle } from '../ui/useTitle';

/** What a passed attempt certifies, ready to print. The server shows an attempt only to whoever made it. */
export function CertificatePage() {
  const { id = '' } = useParams();
  const { data: attempt, error } = useQuery({
    queryKey: ['quiz-attempts', 'certificate', id],
    queryFn: () => request<ApiRecord>('GET', `/quiz-attempts/${id}`),
  });
  useTitle('Certificate');
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!attempt) {
    return <Skeleton />;
  }
  if (!attempt.passed) {
    return <Notice>This attempt was not passed, so there is no certificate.</Notice>;
  }
  return <Certificate attempt={attempt} />;
}

function Certificate({ attempt }: { attempt: ApiRecord }) {
  const person = attempt.person as Reference;
  const quiz = attempt.quiz as Reference;
  const day = new Date(attempt.createdAt).toLocaleDateString('en-GB', { dateStyle: 'long' });
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <article className="card edge border-accent space-y-6 border-4 px-6 py-12 text-center sm:px-12">
        <Icon name="trophy" className="text-link mx-auto size-14" />
        <h1 className="text-3xl">Certificate</h1>
        <p className="text-muted">This certifies that</p>
        <p className="text-2xl font-semibold">{person.label}</p>
        <p className="text-muted">has passed</p>
        <p className="text-xl font-semibold">{quiz.label}</p>
        <p>
          with {Number(attempt.percent)} % on {day}
        </p>
        <p className="text-muted text-sm">
          {site.name} · No. {attempt.id}
        </p>
      </article>
      <div className="text-center print:hidden">
        <Button
          look="primary"
          onClick={() => {
            window.print();
          }}
        >
          Print
        </Button>
      </div>
    </div>
  );
}
