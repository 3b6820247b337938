import type { RecordPartProps } from '../records/types';
import { useResults } from './queries';
import { ResultCharts } from './ResultCharts';

/** The results on the page of a survey; nothing for those who may not see them yet. */
export function ResultsPanel({ record }: RecordPartProps) {
  const { data } = useResults(record.id);
  if (!data) {
    return null;
  }
  return (
    <section className="space-y-3" aria-label="Results">
      <h2 className="text-lg font-semibold">Results</h2>
      <ResultCharts results={data} />
    </section>
  );
}
