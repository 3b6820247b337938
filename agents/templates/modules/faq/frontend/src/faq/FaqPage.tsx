import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf, request } from '../api/client';
import { useSession } from '../auth/session';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { EntryForm, type Entry } from './EntryForm';

interface Kept extends Entry {
  id: number;
}

const key = ['faq'];

/** Questions that open to show their answers; admins keep them here. */
export function FaqPage() {
  const { account } = useSession();
  const isAdmin = account?.role === 'admin';
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => request<{ items: Kept[] }>('GET', '/faq'),
  });
  return (
    <>
      <PageHeader
        icon="question"
        title="Frequently asked questions"
        text="Short answers to what people ask most."
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.items.length === 0 && (
        <EmptyState icon="question" title="No questions yet" text="They appear here." />
      )}
      <div className="max-w-3xl space-y-4">
        {data?.items.map((entry) => (
          <Answer key={entry.id} entry={entry} isAdmin={isAdmin} />
        ))}
        {isAdmin && <NewEntry />}
      </div>
    </>
  );
}

function Answer({ entry, isAdmin }: { entry: Kept; isAdmin: boolean }) {
  const [isEditing, setIsEditing] = useState(false);
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (values?: Entry) =>
      values ? request('PUT', `/faq/${entry.id}`, values) : request('DELETE', `/faq/${entry.id}`),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: key });
      setIsEditing(false);
    },
  });
  if (isEditing) {
    return (
      <EntryForm
        entry={entry}
        submitLabel="Save question"
        error={change.error}
        busy={change.isPending}
        onSubmit={change.mutate}
        onCancel={() => {
          setIsEditing(false);
        }}
      />
    );
  }
  return (
    <details className="card group">
      <summary className="flex cursor-pointer list-none items-center gap-3 px-5 py-4 font-semibold">
        <span className="flex-1">{entry.question}</span>
        <Icon name="down" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <div className="space-y-3 px-5 pb-5 text-sm leading-relaxed">
        <p className="whitespace-pre-line">{entry.answer}</p>
        {isAdmin && (
          <div className="flex gap-2">
            <Button
              onClick={() => {
                setIsEditing(true);
              }}
            >
              <Icon name="edit" className="size-4" />
              Edit question
            </Button>
            <Button
              look="danger"
              busy={change.isPending}
              onClick={() => {
                change.mutate(undefined);
              }}
            >
              <Icon name="trash" className="size-4" />
              Delete question
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

function NewEntry() {
  const [round, setRound] = useState(0);
  const client = useQueryClient();
  const adding = useMutation({
    mutationFn: (values: Entry) => request('POST', '/faq', values),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: key });
      setRound(round + 1);
    },
  });
  return (
    <EntryForm
      key={round}
      submitLabel="Add question"
      error={adding.error}
      busy={adding.isPending}
      onSubmit={adding.mutate}
    />
  );
}
