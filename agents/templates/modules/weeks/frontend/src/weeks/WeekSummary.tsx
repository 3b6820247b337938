import type { EntityDefinition } from '../records/types';
import { ColumnChart } from '../ui/ColumnChart';
import { inSentence } from '../ui/words';
import { averageOf, measureOf, useWeeks, weekInWords } from './weeks';

/** The average and the sum of the newest week, and the averages of the weeks before. */
export function WeekSummary({ entity }: { entity: EntityDefinition }) {
  const weeks = useWeeks(entity.name);
  const [newest] = weeks ?? [];
  if (!weeks || !newest) {
    return null;
  }
  const { label, inWords } = measureOf(entity);
  const title = `${label} by week`;
  return (
    <section className="card edge p-5 sm:p-6" aria-label={title}>
      <div className="grid items-center gap-6 sm:grid-cols-2">
        <div>
          <h2 className="eyebrow">{weekInWords(newest.start)}</h2>
          <p className="mt-2 text-3xl font-bold tabular-nums">{inWords(averageOf(newest))}</p>
          <p className="text-muted">Average of the week</p>
          <p className="mt-2 text-sm">
            {inWords(newest.sum)} in total, {newest.count}{' '}
            {inSentence(newest.count === 1 ? entity.label : entity.plural)}
          </p>
        </div>
        {weeks.length > 1 && (
          <div>
            <h3 className="mb-1 text-sm font-semibold">Average {inSentence(label)} of each week</h3>
            <ColumnChart
              label={title}
              parts={weeks.toReversed().map((week) => ({
                label: weekInWords(week.start),
                value: averageOf(week),
              }))}
              inWords={inWords}
            />
          </div>
        )}
      </div>
    </section>
  );
}
