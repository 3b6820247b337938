import { inSentence } from '../ui/words';
import { pages } from './addresses';
import { Newest } from './Newest';
import { useRecords } from './queries';
import type { ApiRecord, EntityDefinition } from './types';

interface MoreRecordsProps {
  entity: EntityDefinition;
  record: ApiRecord;
}

/** Where to go on from the page of a record: others of its kind. */
export function MoreRecords({ entity, record }: MoreRecordsProps) {
  const shown = entity.card?.tall ? 4 : 3;
  const { data } = useRecords(entity, { pageSize: String(shown + 1) });
  const others = data?.items.filter(({ id }) => id !== record.id).slice(0, shown) ?? [];
  return others.length === 0 ? null : (
    <div className="mt-16">
      <Newest
        entity={entity}
        title={entity.plural === 'Blog' ? 'Related articles' : `More ${inSentence(entity.plural)}`}
        to={pages.list(entity)}
        records={others}
        brief={entity.cards || entity.listing ? undefined : 'row'}
      />
    </div>
  );
}
