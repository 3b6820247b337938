import { messageOf } from '../api/client';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useTable } from './league';
import { LeagueTable } from './LeagueTable';

/** Who is ahead; with divisions, a table for each of them. */
export function LeagueTablePage() {
  const { data, error } = useTable();
  const groups = [...new Set(data?.items.map(({ group }) => group))];
  return (
    <>
      <PageHeader
        icon="trophy"
        title="League table"
        text="Worked out from all matches that have been played. A column sorts it."
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.items.length === 0 && (
        <EmptyState
          icon="trophy"
          title="Nobody takes part yet"
          text="The table begins as soon as somebody does."
        />
      )}
      <div className="space-y-8">
        {groups.map((group) => (
          <section key={group ?? ''} aria-label={group ?? 'League table'}>
            {group && <h2 className="mb-3 text-lg font-semibold">{group}</h2>}
            <LeagueTable
              name={group ?? 'League table'}
              rows={data?.items.filter((row) => row.group === group) ?? []}
            />
          </section>
        ))}
      </div>
    </>
  );
}
