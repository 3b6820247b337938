import { useMutation } from '@tanstack/react-query';
import { messageOf } from '../api/client';
import { allRecords } from '../records/queries';
import type { ListPartProps } from '../records/types';
import { Button } from '../ui/Button';
import { saveCsv, toCsv } from '../ui/csv';
import { useToast } from '../ui/toasts';
import { rowsOf } from './rows';

/** Saves what the list holds, on all of its pages, as CSV; or prints it. */
export function ExportTools({ entity, state }: ListPartProps) {
  const show = useToast();
  const saving = useMutation({
    mutationFn: () => allRecords(entity, state.parameters),
    onSuccess: (records) => {
      saveCsv(entity.path, toCsv(rowsOf(entity, records)));
      show(`${records.length} saved as CSV`);
    },
    onError: (error) => {
      show(messageOf(error));
    },
  });
  return (
    <div className="flex gap-2 print:hidden">
      <Button
        busy={saving.isPending}
        onClick={() => {
          saving.mutate();
        }}
      >
        Export CSV
      </Button>
      <Button
        onClick={() => {
          window.print();
        }}
      >
        Print
      </Button>
    </div>
  );
}
