import { createContext, use } from 'react';

export interface Account {
  id: number;
  name: string;
  email: string;
  role: string;
  profileId: number | null;
}

interface Session {
  /** Null while nobody is signed in. */
  account: Account | null;
  begin: (token: string, account: Account) => void;
  /** The account has changed its own name or address. */
  refresh: (account: Account) => void;
  end: () => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) {
    throw new Error('useSession needs a SessionProvider around it');
  }
  return session;
}

/** What the server answers to somebody who signs in or signs up. */
export interface SignedIn {
  token: string;
  user: Account;
}
