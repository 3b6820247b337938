import { useCallback, type ReactNode } from 'react';
import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Pagination } from '../ui/Pagination';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';
import { pages } from './addresses';
{{#hasFilters}}
import { ListFilters } from './ListFilters';
{{/hasFilters}}
import { ListHeader } from './ListHeader';
import { useListState, type ListState } from './listState';
{{#hasViews}}
import { ListViews } from './ListViews';
{{/hasViews}}
import { useRecords } from './queries';
import { RecordList } from './RecordList';
import { SearchInput } from './SearchInput';
import { ordersOf } from './sorting';
import type { EntityDefinition } from './types';

interface ListPageProps {
  entity: EntityDefinition;
}

export function ListPage({ entity }: ListPageProps) {
  const { account } = useSession();
  const state = useListState();
  const mayCreate = isAmong(account, entity.access.create);
{{#hasViews}}
  const view = entity.views?.find(({ id }) => id === state.get('view'));
{{/hasViews}}
  const add = (
    <Link className="btn btn-primary" to={pages.create(entity)}>
      <Icon name="plus" className="size-4" />
      New {inSentence(entity.label)}
    </Link>
  );
  return (
    <>
      <ListHeader entity={entity} actions={mayCreate ? add : undefined} />
      <ListTools entity={entity} state={state} />
{{#hasViews}}
      {view ? (
        <view.View entity={entity} state={state} />
      ) : (
        <ListResults entity={entity} state={state} add={mayCreate ? add : undefined} />
      )}
{{/hasViews}}
{{^hasViews}}
      <ListResults entity={entity} state={state} add={mayCreate ? add : undefined} />
{{/hasViews}}
    </>
  );
}

interface PartProps extends ListPageProps {
  state: ListState;
}

function ListTools({ entity, state }: PartProps) {
  const { set } = state;
  const search = useCallback(
    (text: string) => {
      set('q', text);
    },
    [set],
  );
  return (
    <div className="mb-6 flex flex-wrap items-center gap-3">
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
      <select
        aria-label="Order"
        className={`field sm:w-auto ${entity.searchable ? '' : 'sm:ml-auto'}`}
        value={state.get('sort')}
        onChange={(event) => {
          state.set('sort', event.target.value);
        }}
      >
        {ordersOf(entity).map((order) => (
          <option key={order.value} value={order.value}>
            {order.label}
          </option>
        ))}
      </select>
{{#hasTools}}
      {entity.tools?.map((Tool, index) => (
        <Tool key={index} entity={entity} state={state} />
      ))}
{{/hasTools}}
{{#hasViews}}
      {entity.views && <ListViews views={entity.views} state={state} />}
{{/hasViews}}
    </div>
  );
}

function ListResults({ entity, state, add }: PartProps & { add?: ReactNode }) {
  const { data, error } = useRecords(entity, state.parameters);
  const plural = inSentence(entity.plural);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton look={entity.cards ? 'cards' : 'rows'} />;
  }
  if (data.total === 0) {
    return state.isNarrowed ? (
      <EmptyState
        icon="search"
        title="Nothing found"
        text={`No ${plural} match what you are looking for.`}
        action={<Button onClick={state.clear}>Show all {plural}</Button>}
      />
    ) : (
      <EmptyState
        icon={entity.icon}
        title={`No ${plural} yet`}
        text={add ? 'Make the first one: it appears here.' : 'They appear here once there are any.'}
        action={add}
      />
    );
  }
  return (
    <>
      <RecordList entity={entity} records={data.items} state={state} />
      <Pagination
        page={data.page}
        pageSize={data.pageSize}
        total={data.total}
        onPage={(page) => {
          state.set('page', String(page));
        }}
      />
    </>
  );
}
