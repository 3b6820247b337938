import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { request } from '../api/client';
import { dropToken, readToken, storeToken } from '../api/token';
import { SessionContext, type Account } from './session';

const accountKey = ['account'];

async function fetchAccount(): Promise<Account | null> {
  if (!readToken()) {
    return null;
  }
  const { user } = await request<{ user: Account }>('GET', '/auth/me');
  return user;
}

/** Knows who is signed in. Shows nothing until that is certain, so that no page is drawn for the wrong person. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { data, isPending } = useQuery({
    queryKey: accountKey,
    queryFn: fetchAccount,
    staleTime: Infinity,
  });

  const session = useMemo(() => {
    const change = (account: Account | null) => {
      client.setQueryData(accountKey, account);
      // What the one account has seen is not for the other.
      void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== accountKey[0] });
    };
    return {
      account: data ?? null,
      begin: (token: string, account: Account) => {
        storeToken(token);
        change(account);
      },
      refresh: (account: Account) => {
        client.setQueryData(accountKey, account);
      },
      end: () => {
        dropToken();
        change(null);
      },
    };
  }, [client, data]);

  return isPending ? null : <SessionContext value={session}>{children}</SessionContext>;
}
