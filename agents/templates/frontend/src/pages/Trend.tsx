import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
import { useRecords } from '../records/queries';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { ColumnChart } from '../ui/ColumnChart';
import { inSentence } from '../ui/words';

/** As many as the server sends at once; these show the trend. */
const pageSize = '100';
const mostColumns = 7;
const week = 7 * 86_400_000;

function mondayOf(day: Date): number {
  const monday = new Date(day);
  monday.setHours(0, 0, 0, 0);
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  return monday.getTime();
}

/** How many records fall into each of the last weeks that have any. */
function perWeek(records: readonly ApiRecord[], name: string) {
  const weeks = records
    .map((record) => readText(record[name]))
    .filter(Boolean)
    .map((day) => mondayOf(new Date(day)));
  const last = Math.max(...weeks);
  const first = Math.max(Math.min(...weeks), last - (mostColumns - 1) * week);
  const count = Math.round((last - first) / week) + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = mondayOf(new Date(first + index * week + week / 2));
    return {
      label: new Date(start).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' }),
      value: weeks.filter((one) => one === start).length,
    };
  });
}

/** The records of one kind, week by week; nothing for kinds without a date. */
export function Trend({ entity }: { entity: EntityDefinition }) {
  const field = entity.fields.find(({ kind }) => fieldKinds[kind].range?.startsWith('date'));
  const { data } = useRecords(entity, { pageSize });
  if (!field || !data || data.total === 0) {
    return null;
  }
  const columns = perWeek(data.items, field.name);
  const title = `${entity.plural} by week`;
  return columns.length < 2 ? null : (
    <section className="card flex flex-col p-5 sm:p-6" aria-label={title}>
      <h2 className="font-semibold">{title}</h2>
      <p className="text-muted mb-5 text-sm">Counted by {inSentence(field.label)}</p>
      <div className="mt-auto">
        <ColumnChart label={title} parts={columns} />
      </div>
    </section>
  );
}
