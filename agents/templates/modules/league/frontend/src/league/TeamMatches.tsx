import type { RecordPartProps } from '../records/types';
import { Form } from './Form';
import { isOver, toCome, useMatches, useTable } from './league';
import { Matches } from './Matches';

/** On the page of a side: where it stands, how its matches ended and what it plays next. */
export function TeamMatches({ record }: RecordPartProps) {
  const { data } = useMatches(record.id);
  const { data: table } = useTable();
  const row = table?.items.find(({ id }) => id === record.id);
  if (!data) {
    return null;
  }
  return (
    <div className="space-y-6">
      {row && (
        <dl aria-label="In the table" className="figures">
          {[
            { label: 'Rank', value: row.rank },
            { label: 'Points', value: row.points },
            { label: 'Wins', value: `${row.won} of ${row.played}` },
            { label: 'Form', value: <Form results={row.form} /> },
          ].map(({ label, value }) => (
            <div key={label} className="card flex flex-col-reverse justify-end gap-1 p-4">
              <dt className="text-muted text-sm">{label}</dt>
              <dd className="text-xl font-bold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Matches title="Past results" matches={isOver(data.items)} empty="No match played yet." />
      <Matches title="Upcoming matches" matches={toCome(data.items)} empty="No match is planned." />
    </div>
  );
}
