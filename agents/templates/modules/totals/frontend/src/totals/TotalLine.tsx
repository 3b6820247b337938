import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { moneyKind } from '../fields/money';
import type { FormShape, FormValues } from '../records/form';
import { splitIds } from '../records/ids';
import type { ApiRecord, Page } from '../records/types';
import { totals, type Total } from './settings';

const dayLength = 86_400_000;

const nightsIn = (start: string | undefined, end: string | undefined): number =>
  Math.round((Date.parse(end ?? '') - Date.parse(start ?? '')) / dayLength);

interface TotalLineProps {
  shape: FormShape;
  values: FormValues;
}

/** What a booking comes to, before it is sent. */
export function TotalLine({ shape, values }: TotalLineProps) {
  const total = totals.find(
    ({ column, size }) =>
      shape.relations.some(({ key }) => key === column) &&
      (size === null || shape.fields.some(({ name }) => name === size)),
  );
  return total ? <Worked total={total} values={values} /> : null;
}

function Worked({ total, values }: { total: Total; values: FormValues }) {
  const { column, path, price, size, nights } = total;
  const id = values[column] ?? '';
  const { data } = useQuery({
    queryKey: [path.slice(1), 'record', id],
    queryFn: () => request<ApiRecord>('GET', `${path}/${id}`),
    enabled: id !== '',
  });
  const taken = useExtras(total, values);
  const one = Number(data?.[price] ?? NaN);
  const count = size === null ? 1 : Number(values[size] ?? 0);
  const length = nights ? nightsIn(values[nights.start], values[nights.end]) : 1;
  const known = Number.isFinite(one) && count > 0 && length > 0;
  const inWords = (amount: number) => moneyKind.inWords?.(amount) ?? '';
  const factors = [
    size !== null && String(count),
    nights && `${length} ${length === 1 ? 'night' : 'nights'}`,
    inWords(one),
  ].filter(Boolean);
  return (
    <p
      role="status"
      className="bg-soft flex flex-wrap items-baseline justify-between gap-3 rounded-xl px-4 py-3 empty:hidden sm:col-span-2"
    >
      {known && (
        <>
          <span className="text-muted">
            {factors.join(' × ')}
            {taken.map(({ id, label, price: costs }) => (
              <span key={id}>
                {' '}
                + {label} {inWords(costs)}
              </span>
            ))}
          </span>
          <span className="text-lg font-semibold tabular-nums">
            Total: {inWords(taken.reduce((sum, extra) => sum + extra.price, one * count * length))}
          </span>
        </>
      )}
    </p>
  );
}

/** What is taken along, with what it costs. */
function useExtras({ extras }: Total, values: FormValues) {
  const { data } = useQuery({
    queryKey: [extras?.path.slice(1), 'prices'],
    queryFn: () => request<Page<ApiRecord>>('GET', `${extras?.path ?? ''}?pageSize=100`),
    enabled: extras !== null,
  });
  const ids = extras ? splitIds(values[extras.key] ?? '').map(Number) : [];
  return (data?.items ?? [])
    .filter(({ id }) => ids.includes(id))
    .map((record) => ({
      id: record.id,
      label: record.label,
      price: Number(record[extras?.price ?? ''] ?? 0),
    }));
}
