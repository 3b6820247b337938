import { Link } from 'react-router';
import { readText } from '../fields/text-values';
import { pages } from '../records/addresses';
import { referencesOf } from '../records/members';
import { entityNamed } from '../registry';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import type { Made } from './people';

interface MadeListProps {
  items: readonly Made[];
  /** Says of each who made it. */
  withNames?: boolean;
}

/** Records of all kinds, one below the other. */
export function MadeList({ items, withNames = false }: MadeListProps) {
  return (
    <ul className="card divide-line divide-y overflow-hidden">
      {items.map((made) => (
        <MadeItem key={`${made.entity} ${made.record.id}`} made={made} withNames={withNames} />
      ))}
    </ul>
  );
}

function MadeItem({
  made: { entity: name, record },
  withNames,
}: {
  made: Made;
  withNames: boolean;
}) {
  const entity = entityNamed(name);
  const actor = entity.relations.find((relation) => relation.actor);
  const maker = withNames && actor ? referencesOf(record, actor)[0]?.label : undefined;
  const teaser = entity.teaserField ? readText(record[entity.teaserField]) : '';
  return (
    <li className="flex items-start gap-4 px-5 py-4">
      <span className="tile max-sm:hidden">
        <Icon name={entity.icon} />
      </span>
      <div className="min-w-0 space-y-1">
        <p className="text-muted text-sm">
          {maker && <span className="text-fg font-semibold">{maker} · </span>}
          {inSentence(entity.label)} ·{' '}
          <time dateTime={record.createdAt}>{dayInWords(new Date(record.createdAt))}</time>
        </p>
        <Link
          className="font-semibold break-words underline-offset-4 hover:underline"
          to={pages.record(entity, record.id)}
        >
          {record.label}
        </Link>
        {teaser && <p className="text-muted line-clamp-2 text-sm">{teaser}</p>}
      </div>
    </li>
  );
}
