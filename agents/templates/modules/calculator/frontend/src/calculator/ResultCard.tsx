import { useState } from 'react';
import { Button } from '../ui/Button';
import { useToast } from '../ui/toasts';
import type { Chart, Result, Table } from './calculator';
import { textOf } from './resultText';

/** More lines than these are shown on demand. */
const mostRows = 12;

interface ResultCardProps {
  title: string;
  result: Result;
}

/** What comes out, how it is made up, and ways to take it along. */
export function ResultCard({ title, result }: ResultCardProps) {
  const showToast = useToast();
  const { label, value, details, explanation, chart, table } = result;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf(title, result));
      showToast('Copied');
    } catch {
      showToast('This browser does not let pages copy');
    }
  };
  return (
    <section className="card edge space-y-4 p-5 sm:p-8" aria-label="Result">
      <div role="status">
        <p className="text-muted text-sm">{label}</p>
        <p
          className={`font-bold break-words tabular-nums ${value.length > 24 ? 'text-xl' : 'text-4xl'}`}
        >
          {value}
        </p>
      </div>
      <dl className="divide-line divide-y text-sm">
        {details.map((one) => (
          <div key={one.label} className="flex justify-between gap-4 py-2">
            <dt className="text-muted">{one.label}</dt>
            <dd className="text-right font-semibold tabular-nums">{one.value}</dd>
          </div>
        ))}
      </dl>
      {explanation && <p className="text-sm">{explanation}</p>}
      {chart && <ShareChart chart={chart} />}
      {table && <ResultTable table={table} />}
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => void copy()}>Copy</Button>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          Print
        </Button>
      </div>
    </section>
  );
}

function ShareChart({ chart }: { chart: Chart }) {
  const [first, second] = chart.series;
  const largest = Math.max(1, ...chart.bars.map(({ values: [one, other] }) => one + other));
  const percent = (amount: number) => `${(amount / largest) * 100}%`;
  const round = (amount: number) => Math.round(amount).toLocaleString('en-GB');
  return (
    <figure className="space-y-3">
      <figcaption className="space-y-1 text-sm">
        <span className="block font-semibold">{chart.title}</span>
        <span className="text-muted flex gap-4 text-xs">
          <span className="inline-flex items-center gap-1.5">
            <span aria-hidden="true" className="bg-accent size-3 rounded-sm" />
            {first}
          </span>
          <span className="inline-flex items-center gap-1.5">
            <span aria-hidden="true" className="bg-danger size-3 rounded-sm" />
            {second}
          </span>
        </span>
      </figcaption>
      <ul aria-label={chart.title} className="flex h-40 items-end gap-1">
        {chart.bars.map(({ label, values: [one, other] }) => (
          <li key={label} className="flex h-full min-w-0 flex-1 flex-col justify-end">
            <span className="sr-only">
              {`${label}: ${first} ${round(one)}, ${second} ${round(other)}`}
            </span>
            <span
              aria-hidden="true"
              className="bg-danger block"
              style={{ height: percent(other) }}
            />
            <span aria-hidden="true" className="bg-accent block" style={{ height: percent(one) }} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function ResultTable({ table }: { table: Table }) {
  const [isWhole, setWhole] = useState(false);
  const { title, columns, rows } = table;
  return (
    <div className="space-y-2">
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="pb-2 text-left font-semibold">{title}</caption>
          <thead>
            <tr className="border-line text-muted border-b text-xs">
              {columns.map((column, place) => (
                <th
                  key={column}
                  scope="col"
                  className={`py-1.5 font-semibold ${place === 0 ? 'text-left' : 'pl-3 text-right'}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-line divide-y">
            {rows.map((row, line) => (
              <tr key={line} className={isWhole || line < mostRows ? '' : 'hidden print:table-row'}>
                {row.map((cell, place) => (
                  <td
                    key={place}
                    className={`py-1.5 tabular-nums ${place === 0 ? '' : 'pl-3 text-right'}`}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > mostRows && (
        <Button
          look="quiet"
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? 'Show fewer lines' : `Show all ${rows.length} lines`}
        </Button>
      )}
    </div>
  );
}
