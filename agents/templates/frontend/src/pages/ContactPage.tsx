import { useState } from 'react';
import { RecordForm } from '../records/RecordForm';
import { useFormShape } from '../records/formShape';
import { useChange } from '../records/queries';
import { contactEntity } from '../registry';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { SiteCard } from './SiteCard';

/** Lets anybody write to those who look after the site. */
export function ContactPage() {
  const [isSent, setIsSent] = useState(false);
  const change = useChange(contactEntity);
  const shape = useFormShape(contactEntity, 'create');

  if (isSent) {
    return (
      <EmptyState
        icon="check"
        title="Thank you, your message has arrived"
        text="You will get an answer as soon as possible."
        action={
          <Button
            onClick={() => {
              setIsSent(false);
            }}
          >
            Write another message
          </Button>
        }
      />
    );
  }
  return (
    <>
      <PageHeader
        title="Contact"
        text="Questions, ideas or a project in mind? Write a few lines."
      />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <RecordForm
          shape={shape}
          submitLabel="Send message"
          onSubmit={async (body) => {
            await change.mutateAsync({ method: 'POST', path: '', body });
            setIsSent(true);
          }}
        />
        <SiteCard />
      </div>
    </>
  );
}
