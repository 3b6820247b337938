import type { RecordPartProps } from '../records/types';
import { useResults, useSurvey } from './queries';
import { ResultCharts } from './ResultCharts';

/** The results on the page of a survey; nothing for those who may not see them yet. */
export function ResultsPanel({ record }: RecordPartProps) {
  const { data: survey } = useSurvey(String(record.id));
  return survey?.hasResults ? <Panel id={record.id} /> : null;
}

function Panel({ id }: { id: number }) {
  const { data } = useResults(id);
  return (
    <section className="space-y-3" aria-label="Results">
      <h2 className="text-lg font-semibold">Results</h2>
      {data && <ResultCharts results={data} />}
    </section>
  );
}
