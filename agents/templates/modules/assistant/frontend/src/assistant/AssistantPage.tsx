import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { messageOf, request } from '../api/client';
import { pages } from '../records/addresses';
import { entityNamed } from '../registry';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';

interface Answer {
  answer: string;
  isModel: boolean;
  sources: { entity: string; id: number; label: string }[];
}

interface Exchange extends Answer {
  question: string;
}

/** Answers questions, and says whether a language model or a search in the app did. */
export function AssistantPage() {
  const [question, setQuestion] = useState('');
  const [talk, setTalk] = useState<Exchange[]>([]);
  const asking = useMutation({
    mutationFn: () => request<Answer>('POST', '/assistant', { question }),
    onSuccess: (answer) => {
      setTalk([...talk, { question, ...answer }]);
      setQuestion('');
    },
  });
  return (
    <>
      <PageHeader
        icon="comment"
        title="Assistant"
        text="Ask about what you find here, in your own words."
      />
      <div className="max-w-3xl space-y-6">
        <ol className="space-y-6" aria-label="Answers">
          {talk.map((exchange, index) => (
            <ExchangeItem key={index} exchange={exchange} />
          ))}
        </ol>
        {asking.error && <Notice>{messageOf(asking.error)}</Notice>}
        <form
          className="card flex items-end gap-2 p-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (question.trim()) {
              asking.mutate();
            }
          }}
        >
          <input
            name="question"
            aria-label="Your question"
            placeholder="Your question"
            maxLength={1000}
            className="field flex-1"
            value={question}
            onChange={(event) => {
              setQuestion(event.target.value);
            }}
          />
          <Button look="primary" type="submit" busy={asking.isPending}>
            Ask
          </Button>
        </form>
      </div>
    </>
  );
}

function ExchangeItem({ exchange }: { exchange: Exchange }) {
  return (
    <li className="space-y-3">
      <p className="bg-accent text-on-accent ml-auto w-fit max-w-[85%] rounded-2xl px-4 py-2 text-sm">
        {exchange.question}
      </p>
      <div className="card max-w-[92%] space-y-3 p-4 text-sm">
        <Badge tone={exchange.isModel ? 'info' : 'neutral'}>
          {exchange.isModel ? 'Written by a language model' : 'Search in this app, no AI'}
        </Badge>
        <p className="whitespace-pre-line">{exchange.answer}</p>
        {exchange.sources.length > 0 && (
          <ul className="flex flex-wrap gap-x-4 gap-y-2">
            {exchange.sources.map(({ entity: name, id, label }) => {
              const entity = entityNamed(name);
              return (
                <li key={`${name} ${id}`} className="inline-flex items-center gap-1.5">
                  <Icon name={entity.icon} className="text-muted size-4" />
                  <Link className="link" to={pages.record(entity, id)}>
                    {label}
                  </Link>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </li>
  );
}
