import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageOf, request } from '../api/client';
import { useSession } from '../auth/session';
import { referencesOf } from '../records/members';
import { useRecord } from '../records/queries';
import type { RecordPartProps } from '../records/types';
import { entityNamed } from '../registry';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { Votes } from './Votes';

/** Votes on an answer; whoever asked can accept it. */
export function AnswerVotes({ entity, record }: RecordPartProps) {
  const isAccepted = record.isAccepted === true;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Votes entity={entity} record={record} />
      {isAccepted && <Badge tone="success">Accepted answer</Badge>}
      <AcceptButton entity={entity} record={record} />
    </div>
  );
}

function AcceptButton({ entity, record }: RecordPartProps) {
  const { account } = useSession();
  const client = useQueryClient();
  const showToast = useToast();
  const asked = entity.relations.find(({ actor, many }) => !actor && !many);
  const question = asked && entityNamed(asked.target);
  const id = asked && referencesOf(record, asked)[0]?.id;
  const { data } = useRecord(question ?? entity, String(id ?? record.id));
  const change = useMutation({
    mutationFn: () =>
      request(
        record.isAccepted === true ? 'DELETE' : 'PUT',
        `/votes/${entity.path}/${record.id}/accepted`,
      ),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => {
      showToast(messageOf(error), 'problem');
    },
  });
  const asker = question?.relations.find(({ actor }) => actor);
  const askerId = asker && data && referencesOf(data, asker)[0]?.id;
  const ownId = asker?.target === 'User' ? account?.id : account?.profileId;
  if (!account || (account.role !== 'admin' && askerId !== ownId)) {
    return null;
  }
  return (
    <Button
      look="quiet"
      busy={change.isPending}
      onClick={() => {
        change.mutate();
      }}
    >
      <Icon name="check" className="size-4" />
      {record.isAccepted === true ? 'Accept no longer' : 'Accept answer'}
    </Button>
  );
}
