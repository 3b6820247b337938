import { useState } from 'react';
import { Link } from 'react-router';
import { Icon } from '../ui/Icon';
import { Form } from './Form';
import type { TableRow } from './league';
import { league } from './settings';

const columns = [
  { key: 'played', label: 'Played' },
  { key: 'won', label: 'Wins' },
  { key: 'drawn', label: 'Draws' },
  { key: 'lost', label: 'Losses' },
  { key: 'scored', label: 'For' },
  { key: 'conceded', label: 'Against' },
  { key: 'difference', label: 'Difference' },
  { key: 'points', label: 'Points' },
] as const;

type Key = (typeof columns)[number]['key'];

interface LeagueTableProps {
  name: string;
  /** The best first. */
  rows: readonly TableRow[];
}

/** A table that each of its columns sorts: the most first, and the other way round when it is chosen again. */
export function LeagueTable({ name, rows }: LeagueTableProps) {
  const [order, setOrder] = useState<{ key: Key; isRising: boolean }>({
    key: 'points',
    isRising: false,
  });
  const { key, isRising } = order;
  const sorted = rows.toSorted((a, b) => b[key] - a[key] || a.rank - b.rank);
  const shown = isRising ? sorted.toReversed() : sorted;
  return (
    <div className="card overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{name}</caption>
        <thead>
          <tr className="bg-head text-head-fg text-left">
            <th scope="col" className="px-4 py-3 font-semibold">
              Rank
            </th>
            <th scope="col" className="px-4 py-3 font-semibold">
              {league.of}
            </th>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.key === key ? (isRising ? 'ascending' : 'descending') : undefined}
                className="px-2 py-1 text-right"
              >
                <button
                  type="button"
                  className="inline-flex min-h-9 cursor-pointer items-center gap-1 px-1 font-semibold whitespace-nowrap underline-offset-4 hover:underline"
                  onClick={() => {
                    setOrder({ key: column.key, isRising: column.key === key && !isRising });
                  }}
                >
                  {column.label}
                  {column.key === key && (
                    <Icon name={isRising ? 'up' : 'down'} className="size-3.5" />
                  )}
                </button>
              </th>
            ))}
            <th scope="col" className="px-4 py-3 font-semibold">
              Form
            </th>
          </tr>
        </thead>
        <tbody className="divide-line divide-y">
          {shown.map((row) => (
            <tr key={row.id}>
              <td className="px-4 py-3 font-bold tabular-nums">{row.rank}</td>
              <th scope="row" className="px-4 py-3 text-left font-semibold">
                <Link
                  className="underline-offset-4 hover:underline"
                  to={`${league.teams}/${row.id}`}
                >
                  {row.label}
                </Link>
              </th>
              {columns.map((column) => (
                <td
                  key={column.key}
                  className={`px-3 py-3 text-right tabular-nums ${column.key === 'points' ? 'font-bold' : ''}`}
                >
                  {row[column.key]}
                </td>
              ))}
              <td className="px-4 py-3">
                <Form results={row.form} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
