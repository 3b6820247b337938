import { useSyncExternalStore } from 'react';

/** The code stays with the cart. */
const key = 'discount-code';
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const current = () => localStorage.getItem(key) ?? '';

export function useCode(): string {
  return useSyncExternalStore(subscribe, current);
}

/** Nothing takes it out. */
export function setCode(code: string) {
  if (code === '') {
    localStorage.removeItem(key);
  } else {
    localStorage.setItem(key, code);
  }
  listeners.forEach((listener) => {
    listener();
  });
}
