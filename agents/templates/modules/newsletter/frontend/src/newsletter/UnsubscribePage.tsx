import { useMutation } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { messageOf, request } from '../api/client';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';

/** Takes an address off the list again; the link carries the address and its code. */
export function UnsubscribePage() {
  const [search] = useSearchParams();
  const email = search.get('email') ?? '';
  const code = search.get('code') ?? '';
  const leaving = useMutation({
    mutationFn: () => request('POST', '/newsletter/unsubscribe', { email, code }),
  });
  if (leaving.isSuccess) {
    return (
      <EmptyState
        icon="check"
        title="You are off the list"
        text={`${email} is stored no longer.`}
      />
    );
  }
  return (
    <>
      <PageHeader icon="mail" title="Unsubscribe" text="Take your address off the newsletter." />
      <div className="card max-w-xl space-y-4 p-5 sm:p-6">
        {leaving.error && <Notice>{messageOf(leaving.error)}</Notice>}
        <p className="text-sm break-words">
          {email ? `Address: ${email}` : 'Please use the link that you got when you subscribed.'}
        </p>
        <Button
          look="primary"
          busy={leaving.isPending}
          disabled={!email}
          onClick={() => {
            leaving.mutate();
          }}
        >
          Unsubscribe
        </Button>
      </div>
    </>
  );
}
