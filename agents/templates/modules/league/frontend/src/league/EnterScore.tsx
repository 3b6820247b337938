import type { RecordPartProps } from '../records/types';
import { useMatches } from './league';
import { ScoreForm } from './ScoreForm';

/** On the page of a match, for those who may change it. */
export function EnterScore({ record }: RecordPartProps) {
  const { data } = useMatches();
  const match = data?.items.find(({ id }) => id === record.id);
  if (!record.can.update || !match) {
    return null;
  }
  return (
    <section aria-label="Score" className="card space-y-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">Enter the score</h2>
      <ScoreForm key={match.score.join()} match={match} />
    </section>
  );
}
