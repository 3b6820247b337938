import { Link } from 'react-router';
import { pages } from '../records/addresses';
import { Member } from '../records/Member';
import { isEmpty, labelOf } from '../records/members';
import type { ApiRecord, EntityDefinition } from '../records/types';

interface CardProps {
  entity: EntityDefinition;
  /** What the columns say already. */
  field: string;
  record: ApiRecord;
  others: readonly string[];
  onMove: (to: string) => void;
}

const mostFacts = 3;

/** A card is dragged, or sent to another column by its menu, which needs no mouse. */
export function Card({ entity, field, record, others, onMove }: CardProps) {
  const facts = entity.columns
    .filter((name) => name !== field && !isEmpty(record, name))
    .slice(0, mostFacts);
  return (
    <li
      draggable
      className="card cursor-grab space-y-3 p-4 active:cursor-grabbing"
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', String(record.id));
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <Link
        draggable={false}
        to={pages.record(entity, record.id)}
        className="block font-semibold break-words underline-offset-4 hover:underline"
      >
        {record.label}
      </Link>
{{#hasFlags}}
      <p className="flex flex-wrap gap-2 empty:hidden">
        {entity.flags?.map((Flag, index) => (
          <Flag key={index} entity={entity} record={record} />
        ))}
      </p>
{{/hasFlags}}
      {facts.length > 0 && (
        <dl className="space-y-1 text-sm">
          {facts.map((name) => (
            <div key={name} className="flex flex-wrap gap-x-2">
              <dt className="text-muted">{labelOf(entity, name)}</dt>
              <dd>
                <Member entity={entity} record={record} name={name} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <select
        aria-label={`Move ${record.label} to`}
        className="field min-h-8 py-1 sm:text-xs"
        value=""
        onChange={(event) => {
          onMove(event.target.value);
        }}
      >
        <option value="" disabled>
          Move to…
        </option>
        {others.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </li>
  );
}
