import { useNavigate } from 'react-router';
import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { useChange } from './queries';
import type { ApiRecord, EntityDefinition, Toggle } from './types';

interface ToggleButtonProps {
  entity: EntityDefinition;
  record: ApiRecord;
  toggle: Toggle;
}

/** Switches something on and off for the signed-in account; visitors are asked to sign in. */
export function ToggleButton({ entity, record, toggle }: ToggleButtonProps) {
  const { account } = useSession();
  const navigate = useNavigate();
  const showToast = useToast();
  const change = useChange(entity);
  const isOn = record[toggle.flag] === true;

  const flip = () => {
    if (!account) {
      void navigate('/sign-in');
      return;
    }
    change.mutate(
      { method: isOn ? 'DELETE' : 'PUT', path: `/${record.id}/${toggle.path}` },
      {
        onError: (error) => {
          showToast(messageOf(error), 'problem');
        },
      },
    );
  };

  return (
    <button
      type="button"
      aria-pressed={isOn}
      disabled={change.isPending}
      className={`btn btn-secondary relative px-3 ${isOn ? 'text-danger' : ''}`}
      onClick={flip}
    >
      <Icon name="heart" filled={isOn} />
      <span className="sr-only">
        {toggle.label}: {record.label}
      </span>
      <span className="tabular-nums">{Number(record[toggle.count] ?? 0)}</span>
    </button>
  );
}
