import { useMutation } from '@tanstack/react-query';
import { messageOf } from '../api/client';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { nameOf, ownAddressOf } from './uploads';

/** The name of an uploaded file, which saves it. */
export function StoredFile({ address }: { address: string }) {
  const showToast = useToast();
  const saving = useMutation({
    mutationFn: () => ownAddressOf(address),
    onSuccess: (own) => {
      const link = document.createElement('a');
      link.href = own;
      link.download = nameOf(address);
      link.click();
    },
    onError: (error) => {
      showToast(messageOf(error), 'problem');
    },
  });
  return (
    <button
      type="button"
      className="link relative inline-flex items-center gap-1.5 text-left break-all"
      disabled={saving.isPending}
      onClick={() => {
        saving.mutate();
      }}
    >
      <Icon name="article" className="size-4 shrink-0" />
      {nameOf(address)}
    </button>
  );
}
