import { Link } from 'react-router';
{{#hasCards}}
import { readText } from '../fields/text-values';
{{/hasCards}}
{{#hasCards}}
import { Picture } from '../ui/Picture';
{{/hasCards}}
import { pages } from './addresses';
{{#hasMarks}}
import { CardMarks } from './CardMarks';
{{/hasMarks}}
import { Member } from './Member';
import { isEmpty, labelOf } from './members';
import type { ApiRecord, EntityDefinition } from './types';

interface RecordCardsProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
}

/** Records that are best recognised by their picture. */
export function RecordCards({ entity, records, heading: Heading = 'h2' }: RecordCardsProps) {
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {records.map((record) => (
        <li
          key={record.id}
          className="card group relative flex flex-col overflow-hidden transition-shadow hover:shadow-md"
        >
{{#hasCards}}
          {entity.imageField && (
            <Picture
              address={readText(record[entity.imageField])}
              description=""
              title={record.label}
              className="aspect-[16/10]"
            />
          )}
{{/hasCards}}
          <div className="flex flex-1 flex-col gap-3 p-5">
            <Heading className="text-lg leading-snug font-semibold">
              <Link
                className="after:absolute after:inset-0 group-hover:underline"
                to={pages.record(entity, record.id)}
              >
                {record.label}
              </Link>
            </Heading>
            <dl className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
              {entity.columns
                .filter((name) => !isEmpty(record, name))
                .map((name) => (
                  <div key={name} className="relative">
                    <dt className="sr-only">{labelOf(entity, name)}</dt>
                    <dd>
                      <Member entity={entity} record={record} name={name} />
                    </dd>
                  </div>
                ))}
            </dl>
{{#hasMarks}}
            <CardMarks entity={entity} record={record} />
{{/hasMarks}}
          </div>
        </li>
      ))}
    </ul>
  );
}
