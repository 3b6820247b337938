import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { messageOf } from '../api/client';
import { moneyKind } from '../fields/money';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { leftOf, monthInWords, totalOf, useBalance } from './balance';
import { BalanceChart } from './BalanceChart';

const spans = [
  { value: '6', label: 'Last 6 months' },
  { value: '12', label: 'Last 12 months' },
  { value: '24', label: 'Last 24 months' },
];
const inWords = (amount: number) => moneyKind.inWords?.(amount) ?? String(amount);

/** What comes in against what goes out, month by month, and what is left. */
export function BalancePage() {
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const span = spans.find(({ value }) => value === search.get('months'))?.value ?? '12';
  const { data, error } = useBalance(span);
  const picker = (
    <div className="flex items-center gap-2">
      <label htmlFor={id} className="text-muted text-sm">
        Show
      </label>
      <select
        id={id}
        className="field w-auto"
        value={span}
        onChange={(event) => {
          setSearch({ months: event.target.value }, { replace: true });
        }}
      >
        {spans.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <PageHeader
        icon="chart"
        title="Balance"
        text="What comes in and what goes out, month by month."
        actions={picker}
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data && <Result sides={data.sides} months={data.months} />}
    </>
  );
}

type Balance = NonNullable<ReturnType<typeof useBalance>['data']>;

function Result({ sides, months }: Balance) {
  const total = totalOf(months);
  return (
    <div className="space-y-6">
      <dl className="figures">
        {[...sides, 'Left'].map((label, i) => (
          <div key={label} className="card edge flex flex-col-reverse justify-end gap-2 p-5">
            <dt className="text-muted text-sm font-medium">{label}</dt>
            <dd className="text-2xl font-bold tabular-nums sm:text-3xl">
              {inWords(total[i] ?? leftOf({ sums: total }))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="card p-5 sm:p-6">
        <BalanceChart sides={sides} months={months} />
      </div>
      <div className="card overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="sr-only">{sides.join(' and ')} by month</caption>
          <thead>
            <tr className="bg-head text-head-fg text-left">
              {['Month', ...sides, 'Left'].map((label, i) => (
                <th
                  key={label}
                  scope="col"
                  className={`px-4 py-3 font-semibold ${i > 0 ? 'text-right' : ''}`}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-line divide-y">
            {months.toReversed().map((month) => (
              <tr key={month.month}>
                <th scope="row" className="px-4 py-3 text-left font-normal whitespace-nowrap">
                  {monthInWords(month.month)}
                </th>
                {[...month.sums, leftOf(month)].map((sum, i) => (
                  <td key={sides[i] ?? 'left'} className="px-4 py-3 text-right tabular-nums">
                    {inWords(sum)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
