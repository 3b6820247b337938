import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { request } from '../api/client';
import type { ListState } from '../records/listState';
import { SearchInput } from '../records/SearchInput';
import { SelectFilter } from '../records/SelectFilter';
import type { EntityDefinition, FieldDefinition } from '../records/types';

interface Values {
  items: string[];
  total: number;
}

interface ValueFilterProps {
  entity: EntityDefinition;
  field: FieldDefinition;
  state: ListState;
}

/** Narrows a list to one of the texts that its records have in a field; to a part of them where there are many. */
export function ValueFilter({ entity, field, state }: ValueFilterProps) {
  const { data } = useQuery({
    queryKey: [entity.path, 'values', field.name],
    queryFn: () => request<Values>('GET', `/values/${entity.path}/${field.name}`),
  });
  const { set } = state;
  const part = `${field.name}Contains`;
  const search = useCallback(
    (text: string) => {
      set(part, text);
    },
    [set, part],
  );
  const items = data?.items ?? [];
  if (data && data.total > items.length) {
    return <SearchInput label={field.label} value={state.get(part)} onSearch={search} />;
  }
  const chosen = state.get(field.name);
  const values = chosen && !items.includes(chosen) ? [chosen, ...items] : items;
  return (
    <SelectFilter label={field.label} name={field.name} state={state}>
      {values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </SelectFilter>
  );
}
