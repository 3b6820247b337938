import { useId } from 'react';
import { Link } from 'react-router';

interface Level {
  id: number;
  label: string;
  level: number;
}

/** How much there is of each, or at each. */
export function LevelList({ title, path, rows }: { title: string; path: string; rows: Level[] }) {
  const id = useId();
  return rows.length === 0 ? null : (
    <section aria-labelledby={id} className="card space-y-3 p-5 sm:p-6">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      <ul className="divide-line divide-y">
        {rows.map((row) => (
          <li key={row.id} className="flex items-center justify-between gap-4 py-2.5">
            <Link className="link" to={`${path}/${row.id}`}>
              {row.label}
            </Link>
            <span className="font-semibold tabular-nums">{row.level}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
