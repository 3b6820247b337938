import { useSyncExternalStore } from 'react';

export interface CartLine {
  productId: number;
  quantity: number;
}

/** The cart stays with the browser, so that guests have one too and it outlives the page. */
const key = 'cart';
const most = 99;

const listeners = new Set<() => void>();
let stored = '[]';
let lines: readonly CartLine[] = [];

function isLine(value: unknown): value is CartLine {
  const { productId, quantity } = (value ?? {}) as Partial<CartLine>;
  return Number.isSafeInteger(productId) && Number.isSafeInteger(quantity);
}

function parse(text: string): readonly CartLine[] {
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) ? values.filter(isLine) : [];
  } catch {
    return [];
  }
}

/** The same array as long as nothing changes, as React wants it. */
function current(): readonly CartLine[] {
  const text = localStorage.getItem(key) ?? '[]';
  if (text !== stored) {
    stored = text;
    lines = parse(text);
  }
  return lines;
}

function store(next: readonly CartLine[]) {
  localStorage.setItem(key, JSON.stringify(next));
  listeners.forEach((listener) => {
    listener();
  });
}

/** Other windows have the same cart. */
function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function useCart(): readonly CartLine[] {
  return useSyncExternalStore(subscribe, current);
}

/** Nothing, or less, takes it out. */
export function setQuantity(productId: number, quantity: number) {
  const line = { productId, quantity: Math.min(quantity, most) };
  const others = current().map((known) => (known.productId === productId ? line : known));
  const isNew = !others.includes(line);
  store((isNew ? [...others, line] : others).filter((known) => known.quantity > 0));
}

export function addToCart(productId: number) {
  const known = current().find((line) => line.productId === productId);
  setQuantity(productId, (known?.quantity ?? 0) + 1);
}

export function emptyCart() {
  store([]);
}
