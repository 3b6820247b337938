import { moneyKind } from '../fields/money';
import { monthInWords, type Month } from './balance';

interface BalanceChartProps {
  sides: readonly string[];
  months: readonly Month[];
}

const colours = ['var(--series-1)', 'var(--series-2)'];
const inWords = (amount: number) => moneyKind.inWords?.(amount) ?? String(amount);

/** Two columns for each month. The table below says the same in numbers. */
export function BalanceChart({ sides, months }: BalanceChartProps) {
  const largest = Math.max(1, ...months.flatMap(({ sums }) => sums));
  return (
    <figure aria-label={`${sides.join(' and ')} by month`}>
      <ul className="mb-4 flex flex-wrap gap-4 text-sm">
        {sides.map((side, i) => (
          <li key={side} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className="size-3 rounded-sm"
              style={{ backgroundColor: colours[i] }}
            />
            {side}
          </li>
        ))}
      </ul>
      <ul className="flex gap-1 sm:gap-2">
        {months.map(({ month, sums }) => (
          <li key={month} className="min-w-0 flex-1">
            <span className="border-line flex h-48 items-end justify-center gap-0.5 border-b">
              {sums.map((sum, i) => (
                <span
                  key={sides[i]}
                  className="w-full max-w-8 rounded-t-sm"
                  title={`${sides[i] ?? ''}: ${inWords(sum)}`}
                  style={{
                    height: `${(sum / largest) * 100}%`,
                    minHeight: '2px',
                    backgroundColor: colours[i],
                  }}
                />
              ))}
            </span>
            <span className="text-muted block truncate pt-1.5 text-center text-xs">
              {monthInWords(month, 'short')}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
