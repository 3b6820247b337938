import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { messageOf, request } from '../api/client';
import { useSession } from '../auth/session';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Form } from '../ui/Form';
import { Labelled } from '../ui/Labelled';
import { PageHeader } from '../ui/PageHeader';
import { Subscribers } from './Subscribers';

interface Left {
  email: string;
  code: string;
}

/** Takes the address of whoever wants the newsletter; admins find all addresses below. */
export function NewsletterPage() {
  const { account } = useSession();
  return (
    <>
      <PageHeader
        icon="mail"
        title="Newsletter"
        text="Leave your e-mail address to hear from us. It is stored on this site and given to nobody else."
      />
      <div className="space-y-8">
        <SubscribeForm />
        {account?.role === 'admin' && <Subscribers />}
      </div>
    </>
  );
}

function SubscribeForm() {
  const [email, setEmail] = useState('');
  const subscribing = useMutation({
    mutationFn: () => request<Left>('POST', '/newsletter', { email }),
  });
  if (subscribing.data) {
    const query = new URLSearchParams({ ...subscribing.data }).toString();
    return (
      <EmptyState
        icon="check"
        title="Thank you, your address is on the list"
        text="No e-mail was sent to confirm it. With this link you can take your address back at any time:"
        action={
          <Link className="link" to={`/newsletter/unsubscribe?${query}`}>
            Unsubscribe
          </Link>
        }
      />
    );
  }
  return (
    <Form
      className="card max-w-xl p-5 sm:p-6"
      refusal={subscribing.error ? messageOf(subscribing.error) : undefined}
      onSubmit={() => {
        subscribing.mutate();
      }}
    >
      <Labelled required id="newsletter-email" label="E-mail address">
        {(aria) => (
          <input
            {...aria}
            id="newsletter-email"
            type="email"
            name="email"
            autoComplete="email"
            className="field"
            value={email}
            onChange={(event) => {
              setEmail(event.target.value);
            }}
          />
        )}
      </Labelled>
      <Button look="primary" type="submit" busy={subscribing.isPending}>
        Subscribe
      </Button>
    </Form>
  );
}
