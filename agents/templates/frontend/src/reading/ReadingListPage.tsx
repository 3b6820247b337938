import { useCallback } from 'react';
import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
{{#hasFilters}}
import { ListFilters } from '../records/ListFilters';
{{/hasFilters}}
import { ListHeader } from '../records/ListHeader';
import { useListState } from '../records/listState';
import { useRecords } from '../records/queries';
import { SearchInput } from '../records/SearchInput';
import type { EntityDefinition } from '../records/types';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Pagination } from '../ui/Pagination';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';
import { Readings } from './Readings';

/** Everything of one kind that readers may see. */
export function ReadingListPage({ entity }: { entity: EntityDefinition }) {
  const { account } = useSession();
  const state = useListState();
  const { set } = state;
  const { data, error } = useRecords(entity, {
    ...(entity.dateField ? { sort: `-${entity.dateField}` } : {}),
    ...state.parameters,
  });
  const search = useCallback(
    (text: string) => {
      set('q', text);
    },
    [set],
  );
  return (
    <>
      <ListHeader
        entity={entity}
        title={entity.menuLabel ?? entity.plural}
        actions={
          account &&
          isAmong(account, entity.access.create) && (
            <Link className="btn btn-primary" to={pages.create(entity)}>
              <Icon name="plus" className="size-4" />
              New {inSentence(entity.label)}
            </Link>
          )
        }
      />
      <div className="mb-8 flex flex-wrap items-center gap-3 empty:hidden">
        {entity.searchable && (
          <SearchInput
            label={`Search ${inSentence(entity.plural)}`}
            value={state.get('q')}
            onSearch={search}
          />
        )}
{{#hasFilters}}
        {entity.filters && <ListFilters entity={entity} names={entity.filters} state={state} />}
{{/hasFilters}}
      </div>
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.total === 0 && (
        <EmptyState
          icon={entity.icon}
          title={state.isNarrowed ? 'Nothing found' : `No ${inSentence(entity.plural)} yet`}
          text={
            state.isNarrowed
              ? `No ${inSentence(entity.plural)} match what you are looking for.`
              : 'Come back soon.'
          }
          action={state.isNarrowed ? <Button onClick={state.clear}>Show all</Button> : undefined}
        />
      )}
      {data && data.total > 0 && (
        <>
          <Readings entity={entity} records={data.items} />
          <Pagination
            page={data.page}
            pageSize={data.pageSize}
            total={data.total}
            onPage={(page) => {
              set('page', String(page));
            }}
          />
        </>
      )}
    </>
  );
}
