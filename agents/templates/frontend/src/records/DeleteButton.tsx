import { useState } from 'react';
import { messageOf } from '../api/client';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { inSentence } from '../ui/words';
import { useRemoval } from './queries';
import type { ApiRecord, EntityDefinition } from './types';

interface DeleteButtonProps {
  entity: EntityDefinition;
  record: ApiRecord;
  onDeleted?: () => void;
  /** Only the icon, for rows of a list. */
  small?: boolean;
}

export function DeleteButton({ entity, record, onDeleted, small = false }: DeleteButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const showToast = useToast();
  const name = inSentence(entity.label);
  const removal = useRemoval(entity, record, () => {
    showToast(`${entity.label} deleted`);
    onDeleted?.();
  });

  const remove = () => {
    removal.mutate(undefined, {
      onError: (error) => {
        showToast(messageOf(error), 'problem');
        setIsAsking(false);
      },
    });
  };

  return (
    <>
      <Button
        look={small ? 'quiet' : 'secondary'}
        className={small ? 'px-2.5' : ''}
        aria-label={small ? `Delete ${name}` : undefined}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        <Icon name="trash" className="size-4" />
        {!small && 'Delete'}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={`Delete this ${name}?`}
          text={`“${record.label}” will be gone for good.`}
          confirmLabel="Delete"
          busy={removal.isPending}
          onConfirm={remove}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}
