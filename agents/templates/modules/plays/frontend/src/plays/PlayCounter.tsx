import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { request } from '../api/client';
{{^isOpen}}
import { useSession } from '../auth/session';
{{/isOpen}}
import { player } from '../player/player';

/** Tells the server what begins to play; shows nothing. */
export function PlayCounter() {
  const client = useQueryClient();
{{^isOpen}}
  const { account } = useSession();
{{/isOpen}}
  useEffect(
    () =>
      player.onBegin(({ entity, id }) => {
{{^isOpen}}
        if (!account) {
          return;
        }
{{/isOpen}}
        // Music that plays uncounted is better than none.
        request('POST', '/plays', { entity, record: id })
          .then(() => client.invalidateQueries({ queryKey: ['plays'] }))
          .catch(() => undefined);
      }),
    [client{{^isOpen}}, account{{/isOpen}}],
  );
  return null;
}
