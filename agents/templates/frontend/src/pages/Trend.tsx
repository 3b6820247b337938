import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
import { fieldNamed } from '../records/members';
import { useRecords } from '../records/queries';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { ColumnChart } from '../ui/ColumnChart';
import { inSentence } from '../ui/words';

/** As many as the server sends at once; these show the trend. */
const pageSize = '100';
const mostColumns = 7;
/** Columns no higher than this say nothing. */
const fewest = 2;
const week = 7 * 86_400_000;

function mondayOf(day: Date): number {
  const monday = new Date(day);
  monday.setHours(0, 0, 0, 0);
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  return monday.getTime();
}

/** What the records of each of the last weeks that have any come to. */
function perWeek(
  records: readonly ApiRecord[],
  name: string,
  amountOf: (record: ApiRecord) => number,
) {
  const dated = records
    .filter((record) => readText(record[name]))
    .map((record) => ({
      start: mondayOf(new Date(readText(record[name]))),
      amount: amountOf(record),
    }));
  const starts = dated.map(({ start }) => start);
  const last = Math.max(...starts);
  const first = Math.max(Math.min(...starts), last - (mostColumns - 1) * week);
  const count = Math.round((last - first) / week) + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = mondayOf(new Date(first + index * week + week / 2));
    return {
      label: new Date(start).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' }),
      value: dated
        .filter((one) => one.start === start)
        .reduce((sum, { amount }) => sum + amount, 0),
    };
  });
}

/**
 * What one kind of record comes to week by week: a sum where there is something to add up, else how many there are.
 * Nothing for kinds without a date, and for those with too few to show how they develop.
 */
export function Trend({ entity }: { entity: EntityDefinition }) {
  const day = entity.fields.find(({ kind }) => fieldKinds[kind].range?.startsWith('date'));
  const sum = fieldNamed(entity, entity.sumField ?? '');
  const { data } = useRecords(entity, { pageSize });
  if (!day || !data) {
    return null;
  }
  const columns = perWeek(data.items, day.name, (record) =>
    sum ? Number(record[sum.name] ?? 0) : 1,
  );
  const isTelling = sum ? columns.length > 1 : columns.some(({ value }) => value > fewest);
  const title = `${entity.plural} per week`;
  return isTelling ? (
    <section className="card flex flex-col p-5 sm:p-6" aria-label={title}>
      <h2 className="font-semibold">{title}</h2>
      <p className="text-muted mb-5 text-sm">
        {sum ? `${sum.label} in total` : `How many, by ${inSentence(day.label)}`}
      </p>
      <div className="mt-auto">
        <ColumnChart label={title} parts={columns} inWords={sum && fieldKinds[sum.kind].inWords} />
      </div>
    </section>
  ) : null;
}
