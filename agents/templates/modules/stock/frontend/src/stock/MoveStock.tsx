import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { messageOf, request } from '../api/client';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import type { RecordPartProps } from '../records/types';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useToast } from '../ui/toasts';
{{#hasPlaces}}
import { useStockByPlace } from './byPlace';
import { place, stock } from './settings';
{{/hasPlaces}}
{{^hasPlaces}}
import { stock } from './settings';
{{/hasPlaces}}
import { StockBadge } from './StockBadge';

/** Takes things in and gives them out, for those who look after the stock. */
export function MoveStock(part: RecordPartProps) {
  const { account } = useSession();
  return isAmong(account, stock.keepers) ? <MoveForm {...part} /> : null;
}

function MoveForm({ entity, record }: RecordPartProps) {
  const [quantity, setQuantity] = useState('1');
  const [reason, setReason] = useState('');
{{#hasPlaces}}
  const [chosen, setChosen] = useState('');
  const places = useStockByPlace().data?.places ?? [];
  const at = chosen || String(places[0]?.id ?? '');
{{/hasPlaces}}
  const client = useQueryClient();
  const showToast = useToast();
  const id = useId();
  const moving = useMutation({
    mutationFn: (type: 'Received' | 'Issued') =>
      request('POST', stock.movements, {
        type,
        quantity: Number(quantity),
        reason,
        date: new Date().toISOString().slice(0, 10),
        [stock.column]: record.id,
{{#hasPlaces}}
        [place.column]: Number(at),
{{/hasPlaces}}
      }),
    onSuccess: async (_, type) => {
      showToast(`${type}: ${quantity} × ${record.label}`);
      setQuantity('1');
      setReason('');
      await client.invalidateQueries();
    },
  });
  const isCount = /^[1-9]\d{0,5}$/.test(quantity);
  return (
    <section aria-labelledby={`${id}title`} className="card edge space-y-5 p-5 sm:p-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id={`${id}title`} className="text-lg font-semibold">
          Receive or issue
        </h2>
        <p className="text-muted text-sm">
          <strong className="text-fg tabular-nums">{Number(record[stock.level])}</strong> in stock,
          reorder at <span className="tabular-nums">{Number(record[stock.warning] ?? 0)}</span>
        </p>
        <StockBadge entity={entity} record={record} />
      </div>
      {moving.error && <Notice>{messageOf(moving.error)}</Notice>}
      <div className="flex flex-wrap items-end gap-4">
{{#hasPlaces}}
        <div className="min-w-44 space-y-1.5">
          <label htmlFor={`${id}place`} className="block text-sm font-medium">
            {place.title}
          </label>
          <select
            id={`${id}place`}
            className="field"
            value={at}
            onChange={(event) => {
              setChosen(event.target.value);
            }}
          >
            {places.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
{{/hasPlaces}}
        <div className="w-28 space-y-1.5">
          <label htmlFor={`${id}quantity`} className="block text-sm font-medium">
            How many
          </label>
          <input
            id={`${id}quantity`}
            type="number"
            min="1"
            className="field"
            value={quantity}
            onChange={(event) => {
              setQuantity(event.target.value);
            }}
          />
        </div>
        <div className="min-w-48 flex-1 space-y-1.5">
          <label htmlFor={`${id}reason`} className="block text-sm font-medium">
            Why
          </label>
          <input
            id={`${id}reason`}
            maxLength={120}
            className="field"
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </div>
        <div className="flex gap-3">
          <Button
            look="primary"
            disabled={!isCount}
            busy={moving.isPending}
            onClick={() => {
              moving.mutate('Received');
            }}
          >
            Receive
          </Button>
          <Button
            disabled={!isCount}
            busy={moving.isPending}
            onClick={() => {
              moving.mutate('Issued');
            }}
          >
            Issue
          </Button>
        </div>
      </div>
    </section>
  );
}
