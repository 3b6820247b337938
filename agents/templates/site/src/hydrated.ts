import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page is alive. It is not while it is written, nor while the browser takes it over: until then both must
 * show the same.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
