import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { messageOf, request } from '../api/client';
import { useSession } from '../auth/session';
import type { ListPartProps } from '../records/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';

interface Saved {
  id: number;
  name: string;
  query: string;
}

const key = 'saved-filters';

/** Keeps the search, filters and order of a list under a name, and brings them back. */
export function SavedFilters({ entity, state }: ListPartProps) {
  const { account } = useSession();
  const [, setSearch] = useSearchParams();
  const client = useQueryClient();
  const showToast = useToast();
  const { data } = useQuery({
    queryKey: [key, entity.path],
    queryFn: () => request<{ items: Saved[] }>('GET', `/saved-filters?list=${entity.path}`),
    enabled: account !== null,
  });
  const removal = useMutation({
    mutationFn: (id: number) => request('DELETE', `/saved-filters/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
    onError: (error) => {
      showToast(messageOf(error), 'problem');
    },
  });
  if (!account) {
    return null;
  }
  return (
    <div className="flex w-full flex-wrap items-center gap-2 empty:hidden print:hidden">
      {data?.items.map(({ id, name, query }) => (
        <span key={id} className="chip p-0">
          <button
            type="button"
            aria-label={`Saved filter: ${name}`}
            className="cursor-pointer py-1 pl-3"
            onClick={() => {
              setSearch(query);
            }}
          >
            {name}
          </button>
          <button
            type="button"
            aria-label={`Delete saved filter: ${name}`}
            className="cursor-pointer py-1 pr-2"
            onClick={() => {
              removal.mutate(id);
            }}
          >
            <Icon name="close" className="size-3" />
          </button>
        </span>
      ))}
      {state.isNarrowed && <SaveForm list={entity.path} />}
    </div>
  );
}

function SaveForm({ list }: { list: string }) {
  const id = useId();
  const [name, setName] = useState('');
  const [search] = useSearchParams();
  const client = useQueryClient();
  const showToast = useToast();
  const saving = useMutation({
    mutationFn: () => {
      const query = new URLSearchParams(search);
      query.delete('page');
      return request('POST', '/saved-filters', { list, name, query: query.toString() });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [key] });
      setName('');
    },
    onError: (error) => {
      showToast(messageOf(error), 'problem');
    },
  });
  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <label className="sr-only" htmlFor={id}>
        Name of the filter
      </label>
      <input
        required
        id={id}
        maxLength={60}
        placeholder="Name of the filter"
        className="field w-48"
        value={name}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <Button type="submit" busy={saving.isPending}>
        Save filter
      </Button>
    </form>
  );
}
