import { messageOf } from '../api/client';
import { readText } from '../fields/text-values';
import { useChange } from '../records/queries';
import type { RecordPartProps } from '../records/types';
import { Button } from '../ui/Button';
import { useToast } from '../ui/toasts';
import { inSentence } from '../ui/words';
import { movedStates } from './orders';

/** Brings an order to the state in which it takes from the stock or fills it; says what is missing where it cannot. */
export function MoveOrder({ entity, record }: RecordPartProps) {
  const showToast = useToast();
  const change = useChange(entity);
  const states = movedStates[entity.name] ?? [];
  const status = readText(record.status);
  const [next] = states;
  if (!next || !record.can.update || states.includes(status) || status === 'Cancelled') {
    return null;
  }
  return (
    <Button
      look="primary"
      disabled={change.isPending}
      onClick={() => {
        change.mutate(
          { method: 'PATCH', path: `/${record.id}`, body: { status: next } },
          {
            onSuccess: () => {
              showToast(`${next}: the stock was changed`);
            },
            onError: (error) => {
              showToast(messageOf(error), 'problem');
            },
          },
        );
      }}
    >
      Mark as {inSentence(next)}
    </Button>
  );
}
