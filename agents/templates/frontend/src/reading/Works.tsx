import { Link } from 'react-router';
import { readText } from '../fields/text-values';
import { publicPages } from '../records/addresses';
import type { ApiRecord, EntityDefinition } from '../records/types';
{{#hasCards}}
import { Picture } from '../ui/Picture';
{{/hasCards}}
{{#hasTags}}
import { Tags } from './Tags';
{{/hasTags}}

interface WorksProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
}

/** Records side by side as cards. */
export function Works({ entity, records, heading: Heading = 'h2' }: WorksProps) {
  return (
    <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {records.map((record) => (
        <li
          key={record.id}
          className="card group relative flex flex-col overflow-hidden transition-shadow hover:shadow-lg"
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
          <div className="flex flex-1 flex-col gap-3 p-6">
            <Heading className="text-lg leading-snug font-semibold">
              <Link
                className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
                to={publicPages.record(entity, record.id)}
              >
                {record.label}
              </Link>
            </Heading>
            {entity.teaserField && (
              <p className="text-muted line-clamp-3 text-sm leading-relaxed">
                {readText(record[entity.teaserField])}
              </p>
            )}
{{#hasTags}}
            <Tags entity={entity} record={record} />
{{/hasTags}}
          </div>
        </li>
      ))}
    </ul>
  );
}
