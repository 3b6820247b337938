import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { ranksOf } from './ranks';

export interface Entry {
  id: number;
  label: string;
  /** Address of its page, where it has one. */
  to?: string;
  value: number;
  /** The value as people read it. */
  shown: ReactNode;
}

interface StandingsProps {
  title: string;
  /** Who is ranked, in the singular. */
  of: string;
  /** What they are ranked by. */
  by: string;
  /** The highest first. */
  entries: readonly Entry[];
}

const podiumLooks = ['sm:order-2 sm:-mt-4', 'sm:order-1', 'sm:order-3'];

/** The first three on a podium, and everybody in a table. */
export function Standings({ title, of, by, entries }: StandingsProps) {
  const ranks = ranksOf(entries.map(({ value }) => value));
  if (entries.length === 0) {
    return (
      <EmptyState
        icon="trophy"
        title="Nobody is ranked yet"
        text="The first ones appear here as soon as there is something to rank."
      />
    );
  }
  return (
    <>
      <ol aria-label="The first three" className="mb-6 grid gap-4 pt-4 sm:grid-cols-3">
        {entries.slice(0, podiumLooks.length).map((entry, index) => (
          <li key={entry.id} className={`card edge p-6 text-center ${podiumLooks[index]}`}>
            <Icon name="trophy" className="text-star mx-auto size-8" />
            <p className="eyebrow mt-2">Rank {ranks[index]}</p>
            <p className="mt-1 text-lg">
              <Name entry={entry} />
            </p>
            <p className="mt-1 text-2xl">{entry.shown}</p>
          </li>
        ))}
      </ol>
      <div className="card overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-line border-b text-left">
              <th scope="col" className="eyebrow w-20 p-4">
                Rank
              </th>
              <th scope="col" className="eyebrow p-4">
                {of}
              </th>
              <th scope="col" className="eyebrow p-4 text-right">
                {by}
              </th>
            </tr>
          </thead>
          <tbody className="divide-line divide-y">
            {entries.map((entry, index) => (
              <tr key={entry.id}>
                <td className="p-4 font-bold tabular-nums">{ranks[index]}</td>
                <td className="p-4">
                  <Name entry={entry} />
                </td>
                <td className="p-4 text-right">{entry.shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Name({ entry: { label, to } }: { entry: Entry }) {
  const look = 'font-semibold break-words';
  return to ? (
    <Link className={`${look} underline-offset-4 hover:underline`} to={to}>
      {label}
    </Link>
  ) : (
    <span className={look}>{label}</span>
  );
}
