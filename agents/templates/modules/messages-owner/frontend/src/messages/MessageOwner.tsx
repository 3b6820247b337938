import { useNavigate } from 'react-router';
import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import { referencesOf } from '../records/members';
import type { RecordPartProps } from '../records/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { inSentence } from '../ui/words';
import { useStart } from './conversations';

/** Begins a conversation with whoever a record belongs to. */
export function MessageOwner({ entity, record }: RecordPartProps) {
  const { account } = useSession();
  const navigate = useNavigate();
  const showToast = useToast();
  const start = useStart();
  const actor = entity.relations.find((relation) => relation.actor);
  const owner = actor && referencesOf(record, actor)[0];
  const ownId = actor?.target === 'User' ? account?.id : account?.profileId;
  if (!actor || !owner || owner.id === ownId) {
    return null;
  }
  return (
    <Button
      busy={start.isPending}
      onClick={() => {
        if (!account) {
          void navigate('/sign-in');
          return;
        }
        start.mutate(
          { entity: entity.name, recordId: record.id },
          {
            onSuccess: ({ id }) => void navigate(`/messages/${id}`),
            onError: (error) => {
              showToast(messageOf(error), 'problem');
            },
          },
        );
      }}
    >
      <Icon name="chat" className="size-4" />
      Message {inSentence(actor.label)}
    </Button>
  );
}
