import { messageOf } from '../api/client';
import { useRecords } from '../records/queries';
import { RecordList } from '../records/RecordList';
import type { EntityDefinition, Toggle } from '../records/types';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';

interface FavouritesPageProps {
  entity: EntityDefinition;
  toggle: Toggle;
}

/** What the account has marked for itself. */
export function FavouritesPage({ entity, toggle }: FavouritesPageProps) {
  const { data, error } = useRecords(entity, { [toggle.flag]: 'true', pageSize: '100' });
  return (
    <>
      <PageHeader
        icon="heart"
        title={toggle.plural}
        text={`${entity.plural} that you marked for yourself.`}
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.total === 0 && (
        <EmptyState
          icon="heart"
          title="Nothing marked yet"
          text={`Press the heart on one of the ${inSentence(entity.plural)} to find it here again.`}
        />
      )}
      {data && <RecordList entity={entity} records={data.items} />}
    </>
  );
}
