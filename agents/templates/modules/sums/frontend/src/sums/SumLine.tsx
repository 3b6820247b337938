import { moneyKind } from '../fields/money';
import type { FormShape, FormValues } from '../records/form';
import { sums } from './settings';

interface SumLineProps {
  shape: FormShape;
  values: FormValues;
}

const numberIn = (text: string | undefined): number | null =>
  text === undefined || text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);

/** What a record comes to by the figures in its form, before it is sent. */
export function SumLine({ shape, values }: SumLineProps) {
  const has = (name: string) => shape.fields.some((field) => field.name === name);
  const sum = sums.find(({ products }) =>
    products.every(({ amount, price }) => has(amount) && has(price)),
  );
  const parts = (sum?.products ?? []).flatMap(({ amount, price }) => {
    const [count, one] = [numberIn(values[amount]), numberIn(values[price])];
    return count === null || one === null ? [] : [{ count, cents: Math.round(one * 100) }];
  });
  const inWords = (amount: number) => moneyKind.inWords?.(Math.round(amount)) ?? '';
  return parts.length === 0 ? null : (
    <p
      role="status"
      className="bg-soft flex flex-wrap items-baseline justify-between gap-3 rounded-xl px-4 py-3 sm:col-span-2"
    >
      <span className="text-muted">
        {parts.map(({ count, cents }) => `${count} × ${inWords(cents)}`).join(' + ')}
      </span>
      <span className="text-lg font-semibold tabular-nums">
        Total: {inWords(parts.reduce((total, { count, cents }) => total + count * cents, 0))}
      </span>
    </p>
  );
}
