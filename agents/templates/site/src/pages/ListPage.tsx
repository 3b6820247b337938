import { useCallback } from 'react';
{{#hasCompare}}
import { Link } from 'react-router';
import { pages } from '../records/addresses';
{{/hasCompare}}
import { entriesOf } from '../records/entries';
{{#hasFilters}}
import { ListFilters } from '../records/ListFilters';
{{/hasFilters}}
import { ListHeader } from '../records/ListHeader';
import { useListState } from '../records/listState';
import { narrowed, ordersOf, parameters } from '../records/narrow';
import { Readings } from '../records/Readings';
import { SearchInput } from '../records/SearchInput';
import type { EntityDefinition } from '../records/types';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
{{#hasCompare}}
import { Icon } from '../ui/Icon';
{{/hasCompare}}
import { inSentence } from '../ui/words';

/** Everything of one kind. */
export function ListPage({ entity }: { entity: EntityDefinition }) {
  const state = useListState();
  const { set } = state;
  const search = useCallback(
    (text: string) => {
      set(parameters.search, text);
    },
    [set],
  );
  const entries = narrowed(entity, entriesOf(entity.name), state.get);
  const count = `${entries.length} ${inSentence(entries.length === 1 ? entity.label : entity.plural)}`;
  return (
    <>
{{#hasCompare}}
      <ListHeader
        entity={entity}
        title={entity.menuLabel ?? entity.plural}
        actions={
          entity.isComparable && (
            <Link className="btn btn-secondary" to={pages.compare(entity)}>
              <Icon name="layers" className="size-4" />
              Compare
            </Link>
          )
        }
      />
{{/hasCompare}}
{{^hasCompare}}
      <ListHeader entity={entity} title={entity.menuLabel ?? entity.plural} />
{{/hasCompare}}
      <div className="mb-4 flex flex-wrap items-center gap-3">
        {entity.searchable && (
          <SearchInput
            label={`Search ${inSentence(entity.plural)}`}
            value={state.get(parameters.search)}
            onSearch={search}
          />
        )}
{{#hasFilters}}
        {entity.filters && <ListFilters entity={entity} names={entity.filters} state={state} />}
{{/hasFilters}}
        <select
          aria-label="Sort by"
          className={`field sm:w-auto ${entity.searchable ? '' : 'sm:ml-auto'}`}
          value={state.get(parameters.order)}
          onChange={(event) => {
            set(parameters.order, event.target.value);
          }}
        >
          {ordersOf(entity).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <p role="status" className="text-muted mb-6 text-sm tabular-nums">
        {count}
      </p>
      {entries.length > 0 ? (
        <Readings entity={entity} records={entries} />
      ) : (
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
    </>
  );
}
