import { readText } from '../fields/text-values';
import { fieldNamed } from '../records/members';
import { useRecords } from '../records/queries';
import type { EntityDefinition } from '../records/types';
import { DonutChart } from '../ui/DonutChart';
import { inSentence } from '../ui/words';

/** As many as the server sends at once; the share of these stands for all. */
const pageSize = '100';
/** A share of this or that says little. */
const fewestStates = 3;

interface StateShareProps {
  entity: EntityDefinition;
  /** How many of its states are shown at most. */
  most: number;
}

/** How many of the newest records are in which state. */
export function StateShare({ entity, most }: StateShareProps) {
  const states = entity.columns.filter(
    (name) => (fieldNamed(entity, name)?.options?.length ?? 0) >= fewestStates,
  );
  return states.slice(0, most).map((name) => <Share key={name} entity={entity} name={name} />);
}

function Share({ entity, name }: { entity: EntityDefinition; name: string }) {
  const { data } = useRecords(entity, { pageSize });
  const field = fieldNamed(entity, name);
  if (!data || !field?.options || data.total === 0) {
    return null;
  }
  const values = data.items.map((record) => readText(record[name]));
  const title = `${entity.plural} by ${inSentence(field.label)}`;
  return (
    <section className="card flex flex-col p-5 sm:p-6" aria-label={title}>
      <h2 className="mb-5 font-semibold">{title}</h2>
      <div className="my-auto">
        <DonutChart
          label={title}
          parts={field.options.map(({ value, tone }) => ({
            label: value,
            value: values.filter((one) => one === value).length,
            tone,
          }))}
        />
      </div>
    </section>
  );
}
