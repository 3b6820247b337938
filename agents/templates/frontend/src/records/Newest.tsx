import { Link } from 'react-router';
import { Icon } from '../ui/Icon';
import { RecordList } from './RecordList';
import type { ApiRecord, EntityDefinition } from './types';

interface NewestProps {
  entity: EntityDefinition;
  title?: string;
  /** Where all of them are listed. */
  to: string;
  records: readonly ApiRecord[];
  addressOf?: (entity: EntityDefinition, id: number) => string;
}

/** The newest records of one kind, with the way to all of them. */
export function Newest({ entity, title = entity.plural, to, records, addressOf }: NewestProps) {
  return (
    <section className="space-y-4" aria-label={title}>
      <header className="flex items-center justify-between gap-4">
        <h2 className="flex items-center gap-2.5 text-xl">
          <Icon name={entity.icon} className="text-link size-6" />
          {title}
        </h2>
        <Link className="link inline-flex items-center gap-1 text-sm" to={to}>
          See all
          <span className="sr-only"> {entity.plural}</span>
          <Icon name="arrow" className="size-4" />
        </Link>
      </header>
      <RecordList entity={entity} records={records} heading="h3" addressOf={addressOf} />
    </section>
  );
}
