import { Link } from 'react-router';
import { RecordCards } from '../records/RecordCards';
import { RecordTable } from '../records/RecordTable';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { Icon } from '../ui/Icon';

interface NewestProps {
  entity: EntityDefinition;
  /** Where all of them are listed. */
  to: string;
  records: readonly ApiRecord[];
  addressOf?: (entity: EntityDefinition, id: number) => string;
}

/** The newest records of one kind, with the way to all of them. */
export function Newest({ entity, to, records, addressOf }: NewestProps) {
  return (
    <section className="space-y-4" aria-label={entity.plural}>
      <header className="flex items-center justify-between gap-4">
        <h2 className="flex items-center gap-2.5 text-xl font-bold">
          <Icon name={entity.icon} className="text-link size-6" />
          {entity.plural}
        </h2>
        <Link className="link inline-flex items-center gap-1 text-sm" to={to}>
          See all
          <span className="sr-only"> {entity.plural}</span>
          <Icon name="arrow" className="size-4" />
        </Link>
      </header>
      {entity.cards ? (
        <RecordCards entity={entity} records={records} heading="h3" addressOf={addressOf} />
      ) : (
        <RecordTable entity={entity} records={records} />
      )}
    </section>
  );
}
