import { Link } from 'react-router';
import { Icon } from '../ui/Icon';
import { RecordBriefs } from './RecordBriefs';
import { RecordList } from './RecordList';
import type { ApiRecord, EntityDefinition } from './types';

interface NewestProps {
  entity: EntityDefinition;
  title?: string;
  /** Where all of them are listed. */
  to: string;
  records: readonly ApiRecord[];
  /** Instead of a whole list: a card that stands beside others, or a row of small cards. */
  brief?: 'card' | 'row';
  addressOf?: (entity: EntityDefinition, id: number) => string;
}

/** The newest records of one kind, with the way to all of them. */
export function Newest({
  entity,
  title = entity.plural,
  to,
  records,
  brief,
  addressOf,
}: NewestProps) {
  const isCard = brief === 'card';
  return (
    <section className={isCard ? 'card overflow-hidden' : 'space-y-4'} aria-label={title}>
      <header
        className={`flex items-center justify-between gap-4 ${isCard ? 'border-line border-b px-5 py-4 sm:px-6' : ''}`}
      >
        <h2 className={`flex items-center gap-2.5 ${isCard ? 'text-base' : 'text-xl'}`}>
          <Icon name={entity.icon} className={`text-link ${isCard ? 'size-5' : 'size-6'}`} />
          {title}
        </h2>
        <Link className="link inline-flex items-center gap-1 text-sm" to={to}>
          See all
          <span className="sr-only"> {entity.plural}</span>
          <Icon name="arrow" className="size-4" />
        </Link>
      </header>
      {brief ? (
        <RecordBriefs
          entity={entity}
          records={records}
          across={brief === 'row'}
          addressOf={addressOf}
        />
      ) : (
        <RecordList entity={entity} records={records} heading="h3" addressOf={addressOf} />
      )}
    </section>
  );
}
