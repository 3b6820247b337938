import { Link } from 'react-router';
import { readText } from '../fields/text-values';
import { publicPages } from '../records/addresses';
import { Member } from '../records/Member';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { site } from '../site';
import { Picture } from '../ui/Picture';

interface ArticlesProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
}

/** Records below one another, as in a blog; the first one stands out. */
export function Articles({ entity, records, heading: Heading = 'h2' }: ArticlesProps) {
  return (
    <ul className="grid gap-6 lg:grid-cols-2">
      {records.map((record, index) => (
        <li
          key={record.id}
          className={`card rise group relative grid overflow-hidden ${index === 0 ? 'sm:grid-cols-2 lg:col-span-2' : 'sm:grid-cols-[12rem_1fr]'}`}
        >
          <Picture
            address={entity.imageField ? readText(record[entity.imageField]) : ''}
            description=""
            title={record.label}
            icon={site.icon}
            turn={record.id}
            className={`aspect-[16/9] h-full ${index === 0 ? 'sm:aspect-[16/10]' : 'sm:aspect-auto'}`}
          />
          <div className="flex flex-col justify-center p-6">
            {entity.dateField && (
              <p className="eyebrow">
                <Member entity={entity} record={record} name={entity.dateField} />
              </p>
            )}
            <Heading
              className={`mt-1.5 font-bold ${index === 0 ? 'text-2xl' : 'text-lg leading-snug'}`}
            >
              <Link
                className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
                to={publicPages.record(entity, record.id)}
              >
                {record.label}
              </Link>
            </Heading>
            {entity.teaserField && (
              <p className="text-muted mt-2 line-clamp-3 leading-relaxed">
                {readText(record[entity.teaserField])}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
