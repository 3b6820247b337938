import { Link } from 'react-router';
import { readText } from '../fields/text-values';
import { Avatar } from '../ui/Avatar';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { pages } from './addresses';
{{#hasMarks}}
import { CardMarks } from './CardMarks';
{{/hasMarks}}
import { Member } from './Member';
import { isEmpty, referencesOf } from './members';
{{#hasInlines}}
import { Replies } from './Replies';
{{/hasInlines}}
import type { ApiRecord, EntityDefinition } from './types';

interface RecordRowsProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
  /** What to leave out because it is the same in every row. */
  without?: string;
  addressOf?: (entity: EntityDefinition, id: number) => string;
}

/** What people wrote, below one another: who, when, about what, and what came of it. */
export function RecordRows({
  entity,
  records,
  heading: Heading = 'h2',
  without,
  addressOf = pages.record,
}: RecordRowsProps) {
  const actor = entity.relations.find((relation) => relation.actor);
  const { eyebrow } = entity.card ?? {};
  return (
    <ul className="card divide-line divide-y">
      {records.map((record) => {
        const author = actor && referencesOf(record, actor)[0]?.label;
        return (
          <li
            key={record.id}
            className="group relative grid grid-cols-[auto_1fr] items-start gap-x-4 gap-y-3 px-5 py-5 sm:grid-cols-[auto_1fr_auto] sm:px-6"
          >
            {author ? (
              <Avatar name={author} large />
            ) : (
              <span className="tile size-9">
                <Icon name={entity.icon} className="size-4.5" />
              </span>
            )}
            <div className="min-w-0 space-y-1">
              <Heading className="leading-snug font-semibold">
                <Link
                  className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
                  to={addressOf(entity, record.id)}
                >
                  {record.label}
                </Link>
              </Heading>
              {entity.teaserField && (
                <p className="text-muted line-clamp-1 text-sm">
                  {readText(record[entity.teaserField])}
                </p>
              )}
              <div className="text-muted flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-sm">
                {author && <span className="text-fg font-medium">{author}</span>}
                <time dateTime={record.createdAt}>{dayInWords(new Date(record.createdAt))}</time>
                {eyebrow && eyebrow !== without && !isEmpty(record, eyebrow) && (
                  <span className="relative">
                    <Member entity={entity} record={record} name={eyebrow} />
                  </span>
                )}
              </div>
            </div>
{{#hasRowAside}}
            <div className="flex items-center gap-4 empty:hidden max-sm:col-start-2 sm:flex-col sm:items-end sm:gap-2">
{{#hasInlines}}
              {entity.inlines?.[0] && <Replies child={entity.inlines[0]} record={record} />}
{{/hasInlines}}
{{#hasMarks}}
              <CardMarks entity={entity} record={record} />
{{/hasMarks}}
            </div>
{{/hasRowAside}}
          </li>
        );
      })}
    </ul>
  );
}
