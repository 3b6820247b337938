import { Link } from 'react-router';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';
import { pages } from './addresses';
import { Member } from './Member';
import { isEmpty, labelOf } from './members';
import { teaserOf } from './teaser';
import type { EntityDefinition, SiteEntry } from './types';

interface RecordRowsProps {
  entity: EntityDefinition;
  records: readonly SiteEntry[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
}

/** Records below one another, each with what matters most about it. */
export function RecordRows({ entity, records, heading: Heading = 'h2' }: RecordRowsProps) {
  return (
    <ul className="card divide-line divide-y">
      {records.map((record) => (
        <li key={record.id} className="flex items-start gap-4 p-5">
          {entity.people ? (
            <Avatar name={record.label} large />
          ) : (
            <span className="tile">
              <Icon name={entity.icon} />
            </span>
          )}
          <div className="min-w-0 flex-1 space-y-2">
            <Heading className="text-lg leading-snug font-semibold">
              <Link
                className="underline-offset-4 hover:underline"
                to={pages.record(entity, record.id)}
              >
                {record.label}
              </Link>
            </Heading>
            <p className="text-muted line-clamp-2 text-sm leading-relaxed empty:hidden">
              {teaserOf(entity, record)}
            </p>
            <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
              {entity.columns
                .filter((name) => !isEmpty(record, name))
                .map((name) => (
                  <div key={name} className="flex flex-wrap items-center gap-x-2">
                    <dt className="text-muted">{labelOf(entity, name)}</dt>
                    <dd className="min-w-0">
                      <Member entity={entity} record={record} name={name} />
                    </dd>
                  </div>
                ))}
            </dl>
          </div>
        </li>
      ))}
    </ul>
  );
}
