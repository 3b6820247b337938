import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';
import type { ApiRecord, EntityDefinition } from '../records/types';

export interface BoardColumns {
  /** The field whose options are the columns. */
  field: string;
  /** The step that leads to a column, where there is an order to keep; without steps, a card goes anywhere. */
  steps?: Readonly<Record<string, string>>;
}

interface Move {
  record: ApiRecord;
  to: string;
}

/** Moves a card to another column; the server says why when that is not allowed. */
export function useMove(entity: EntityDefinition, { field, steps }: BoardColumns) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ record, to }: Move) => {
      const address = `/${entity.path}/${record.id}`;
      if (!steps) {
        return request<ApiRecord>('PATCH', address, { [field]: to });
      }
      const step = Object.keys(steps).find((name) => steps[name] === to);
      if (!step) {
        return Promise.reject(new Error(`Nothing leads back to “${to}”.`));
      }
      return request<ApiRecord>('POST', `${address}/transitions/${step}`);
    },
    onSettled: () => client.invalidateQueries(),
  });
}
