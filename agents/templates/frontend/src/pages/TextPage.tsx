import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf, request } from '../api/client';
import { useSession } from '../auth/session';
import { Paragraphs } from '../ui/Paragraphs';
import { RecordForm } from '../records/RecordForm';
import type { FormShape } from '../records/form';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { SiteCard } from './SiteCard';

type Text = Record<'title' | 'body', string>;

const shape: FormShape = {
  fields: [
    { name: 'title', label: 'Title', kind: 'string', required: true, maximum: 120 },
    { name: 'body', label: 'Text', kind: 'text', required: true },
  ],
  relations: [],
};

/** A page of text that an admin can change in place. */
export function TextPage({ slug }: { slug: string }) {
  const [isEditing, setIsEditing] = useState(false);
  const { account } = useSession();
  const client = useQueryClient();
  const address = `/pages/${slug}`;
  const { data, error } = useQuery({
    queryKey: ['pages', slug],
    queryFn: () => request<Text>('GET', address),
  });
  const save = useMutation({
    mutationFn: (body: Record<string, unknown>) => request('PUT', address, body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['pages'] }),
  });

  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton />;
  }
  if (isEditing) {
    return (
      <>
        <PageHeader title={`Edit “${data.title}”`} />
        <RecordForm
          shape={shape}
          record={data}
          submitLabel="Save changes"
          onSubmit={async (body) => {
            await save.mutateAsync(body);
            setIsEditing(false);
          }}
          onCancel={() => {
            setIsEditing(false);
          }}
        />
      </>
    );
  }
  const edit = (
    <Button
      onClick={() => {
        setIsEditing(true);
      }}
    >
      <Icon name="edit" className="size-4" />
      Edit
    </Button>
  );
  return (
    <>
      <PageHeader title={data.title} actions={account?.role === 'admin' ? edit : undefined} />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <article className="card p-6 text-lg sm:p-10">
          <Paragraphs text={data.body} />
        </article>
        <SiteCard />
      </div>
    </>
  );
}
