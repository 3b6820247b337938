import { useSearchParams } from 'react-router';
import type { ListParameters } from './queries';

/** Search, filters, order and page of a list live in the address, so that they can be shared and survive a reload. */
export function useListState() {
  const [search, setSearch] = useSearchParams();

  const parameters: ListParameters = Object.fromEntries(
    [...new Set(search.keys())]
      .filter((name) => name !== 'view')
      .map((name) => [name, search.getAll(name)]),
  );

  const set = (name: string, value: string) => {
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        if (value) {
          next.set(name, value);
        } else {
          next.delete(name);
        }
        if (name !== 'page') {
          next.delete('page');
        }
        return next;
      },
      { replace: true },
    );
  };

  return {
    parameters,
    get: (name: string) => search.get(name) ?? '',
    set,
    isNarrowed: [...search.keys()].some((name) => !['page', 'sort', 'view'].includes(name)),
    clear: () => {
      setSearch({}, { replace: true });
    },
  };
}

export type ListState = ReturnType<typeof useListState>;
