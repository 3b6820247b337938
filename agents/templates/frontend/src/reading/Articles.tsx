import { Link } from 'react-router';
import { readText } from '../fields/text-values';
import { publicPages } from '../records/addresses';
import { Member } from '../records/Member';
import type { ApiRecord, EntityDefinition } from '../records/types';

interface ArticlesProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
}

/** Records below one another, as in a blog. */
export function Articles({ entity, records, heading: Heading = 'h2' }: ArticlesProps) {
  return (
    <ul className="divide-line divide-y">
      {records.map((record) => (
        <li key={record.id} className="group relative py-7 first:pt-0">
          {entity.dateField && (
            <p className="text-muted text-sm">
              <Member entity={entity} record={record} name={entity.dateField} />
            </p>
          )}
          <Heading className="mt-1 text-xl font-semibold tracking-tight">
            <Link
              className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
              to={publicPages.record(entity, record.id)}
            >
              {record.label}
            </Link>
          </Heading>
          {entity.teaserField && (
            <p className="text-muted mt-2 line-clamp-3 max-w-2xl leading-relaxed">
              {readText(record[entity.teaserField])}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
