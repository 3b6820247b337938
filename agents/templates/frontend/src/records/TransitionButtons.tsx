import { messageOf } from '../api/client';
import { Button } from '../ui/Button';
import { useToast } from '../ui/toasts';
import { useChange } from './queries';
import type { ApiRecord, EntityDefinition, Transition } from './types';

interface TransitionButtonsProps {
  entity: EntityDefinition;
  record: ApiRecord;
  transitions: readonly Transition[];
}

/** The moves that the account may make from the record's present state. */
export function TransitionButtons({ entity, record, transitions }: TransitionButtonsProps) {
  const showToast = useToast();
  const change = useChange(entity);
  const allowed = transitions.filter(({ name }) => record.can.transitions.includes(name));
  return allowed.map((transition) => (
    <Button
      key={transition.name}
      look={transition.tone === 'danger' ? 'danger' : 'primary'}
      disabled={change.isPending}
      onClick={() => {
        change.mutate(
          { method: 'POST', path: `/${record.id}/transitions/${transition.name}` },
          {
            onSuccess: () => {
              showToast(`${transition.label}: done`);
            },
            onError: (error) => {
              showToast(messageOf(error), 'problem');
            },
          },
        );
      }}
    >
      {transition.label}
    </Button>
  ));
}
