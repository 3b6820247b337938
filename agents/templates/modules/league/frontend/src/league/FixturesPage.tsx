import { messageOf } from '../api/client';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { isOver, toCome, useMatches } from './league';
import { Matches } from './Matches';

/** What is played next, and how the last matches ended. */
export function FixturesPage() {
  const { data, error } = useMatches();
  return (
    <>
      <PageHeader
        icon="calendar"
        title="Fixtures"
        text="What is played next, and how the last matches ended."
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data && (
        <div className="space-y-8">
          <Matches
            title="Upcoming matches"
            matches={toCome(data.items)}
            empty="No match is planned."
          />
          <Matches
            title="Results"
            matches={isOver(data.items)}
            empty="No match has been played yet."
          />
        </div>
      )}
    </>
  );
}
