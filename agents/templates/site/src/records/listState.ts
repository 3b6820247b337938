import { useSearchParams } from 'react-router';
import { useHydrated } from '../hydrated';
import { parameters } from './narrow';

const none = new URLSearchParams();

/** Search, filters and order of a list live in the address, so that they can be shared and survive a reload. */
export function useListState() {
  const [search, setSearch] = useSearchParams();
  // The page was written without them.
  const asked = useHydrated() ? search : none;

  const set = (name: string, value: string) => {
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        if (value) {
          next.set(name, value);
        } else {
          next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  };

  return {
    get: (name: string) => asked.get(name) ?? '',
    set,
    isNarrowed: [...asked.keys()].some((name) => name !== parameters.order),
    clear: () => {
      setSearch({}, { replace: true });
    },
  };
}
{{#hasFilters}}

export type ListState = ReturnType<typeof useListState>;
{{/hasFilters}}
