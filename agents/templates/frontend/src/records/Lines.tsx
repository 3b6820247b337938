import { entityNamed } from '../registry';
import { Member } from './Member';
import { isEmpty, labelOf } from './members';
import type { ApiRecord, EntityDefinition, LineDefinition } from './types';

interface LineProps {
  entity: EntityDefinition;
  line: LineDefinition;
  /** Member that holds the id of the record that the line stands in. */
  parentKey: string;
}

const columns =
  'grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_3.5rem_5.5rem_6rem] items-baseline gap-3';

/** What a line is of, which is its first text or relation, and what else it says. */
function namesOf({ entity, line, parentKey }: LineProps): string[] {
  const numbers = [line.quantity, line.price, line.amount];
  const relations = entity.relations.filter(({ key, actor }) => key !== parentKey && !actor);
  return [...relations, ...entity.fields]
    .map(({ name }) => name)
    .filter((name) => !numbers.includes(name));
}

function wholeOf({ entity, parentKey }: LineProps): EntityDefinition | undefined {
  const target = entity.relations.find(({ key }) => key === parentKey)?.target;
  return target === undefined ? undefined : entityNamed(target);
}

/** What the columns of the lines are. */
export function LineHead(props: LineProps) {
  const { entity, line } = props;
  const [first = line.quantity] = namesOf(props);
  return (
    <div className="bg-head text-head-fg flex rounded-t-[inherit] px-5 py-2 text-sm font-semibold">
      <div className={columns}>
        <span>{labelOf(entity, first)}</span>
        {[line.quantity, line.price, line.amount].map((name) => (
          <span key={name} className="text-right">
            {labelOf(entity, name)}
          </span>
        ))}
      </div>
      <span className="w-24" />
    </div>
  );
}

/** One line: what it is of, how many, the price of one, and what that comes to. */
export function LineValues(props: LineProps & { record: ApiRecord }) {
  const { entity, line, record } = props;
  const [first, ...others] = namesOf(props).filter((name) => !isEmpty(record, name));
  return (
    <div className={columns}>
      <div className="min-w-0">
        {first !== undefined && (
          <div className="font-medium break-words">
            <Member entity={entity} record={record} name={first} />
          </div>
        )}
        {others.map((name) => (
          <div key={name} className="text-muted text-xs">
            {labelOf(entity, name)}: <Member entity={entity} record={record} name={name} />
          </div>
        ))}
      </div>
      {[line.quantity, line.price, line.amount].map((name) => (
        <span key={name} className="text-right tabular-nums">
          <Member entity={entity} record={record} name={name} />
        </span>
      ))}
    </div>
  );
}

/** What the lines come to in the record that they stand in. */
export function LineTotals(props: LineProps & { parent: ApiRecord }) {
  const { line, parent } = props;
  const whole = wholeOf(props);
  return (
    whole && (
      <dl className="border-line space-y-1 border-t-2 px-5 py-3">
        {[line.net, line.total].map(
          (name) =>
            name !== undefined && (
              <div key={name} className="flex items-baseline justify-end gap-6">
                <dt className={name === line.total ? 'font-semibold' : 'text-muted text-sm'}>
                  {labelOf(whole, name)}
                </dt>
                <dd className={name === line.total ? 'text-lg' : 'text-sm'}>
                  <Member entity={whole} record={parent} name={name} />
                </dd>
              </div>
            ),
        )}
      </dl>
    )
  );
}
