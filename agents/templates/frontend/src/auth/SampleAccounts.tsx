import { useMutation, useQuery } from '@tanstack/react-query';
import { messageOf, request } from '../api/client';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSession, type SignedIn } from './session';

interface SampleAccount {
  role: string;
  email: string;
  password: string;
}

/** "salesManager" in words. */
function roleInWords(role: string): string {
  const words = role.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The accounts of the sample data, while there are some: with what they sign in, and a way to do so at once. */
export function SampleAccounts() {
  const { begin } = useSession();
  const { data } = useQuery({
    queryKey: ['auth', 'samples'],
    queryFn: () => request<{ items: SampleAccount[] }>('GET', '/auth/samples'),
  });
  const entry = useMutation({
    mutationFn: ({ email, password }: SampleAccount) =>
      request<SignedIn>('POST', '/auth/login', { email, password }),
    onSuccess: ({ token, user }) => {
      begin(token, user);
    },
  });
  if (!data || data.items.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="sample-accounts" className="border-line space-y-3 border-t pt-5">
      <h2 id="sample-accounts" className="text-sm font-semibold">
        Accounts to try it out with
      </h2>
      {entry.error && <Notice>{messageOf(entry.error)}</Notice>}
      <ul className="space-y-3">
        {data.items.map((sample) => (
          <li key={sample.email} className="flex flex-wrap items-center justify-between gap-2">
            <div className="min-w-0 text-sm">
              <p className="font-medium">{roleInWords(sample.role)}</p>
              <p className="text-muted break-all">
                {sample.email} · <code>{sample.password}</code>
              </p>
            </div>
            <Button
              busy={entry.isPending && entry.variables.email === sample.email}
              onClick={() => {
                entry.mutate(sample);
              }}
            >
              Enter as {roleInWords(sample.role).toLowerCase()}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
