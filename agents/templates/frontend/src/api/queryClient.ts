import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './client';
import { dropToken, readToken } from './token';

export function createQueryClient(): QueryClient {
  /** A session that has run out ends here: the next look at the account finds nobody signed in. */
  const endLostSession = (error: unknown) => {
    if (error instanceof ApiError && error.status === 401 && readToken()) {
      dropToken();
      void client.invalidateQueries();
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: endLostSession }),
    mutationCache: new MutationCache({ onError: endLostSession }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // Only an unreachable server is worth a second try; a refusal stays one.
        retry: (failures, error) => failures < 1 && error instanceof ApiError && error.status === 0,
      },
    },
  });
  return client;
}
