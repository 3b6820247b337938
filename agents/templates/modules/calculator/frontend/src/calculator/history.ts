import { useState } from 'react';
import type { Values } from './calculator';

export interface Calculation {
  id: number;
  calculator: string;
  values: Values;
  items?: readonly Values[];
  label: string;
  value: string;
}

const key = 'calculations';
const most = 20;

function read(): Calculation[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as Calculation[]) : [];
  } catch {
    return [];
  }
}

/** The last calculations, newest first, kept in this browser. */
export function useHistory() {
  const [calculations, setCalculations] = useState(read);
  const keep = (next: Calculation[]) => {
    localStorage.setItem(key, JSON.stringify(next));
    setCalculations(next);
  };
  return {
    calculations,
    add: (calculation: Omit<Calculation, 'id'>) => {
      keep([{ ...calculation, id: Date.now() }, ...calculations].slice(0, most));
    },
    clear: () => {
      keep([]);
    },
  };
}
