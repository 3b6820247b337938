import { useState } from 'react';
import type { Converter, Rates } from './converter';

/** The rates that people have put in the place of the samples; unknown units do not count. */
function read(key: string, samples: Rates): Rates {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Rates>;
    const entries = Object.entries(samples).map(([unit, rate]) => [unit, kept[unit] ?? rate]);
    return Object.fromEntries(entries) as Rates;
  } catch {
    return samples;
  }
}

/** The rates of a converter, kept in this browser. */
export function useRates({ id, rates: samples }: Converter) {
  const key = `converter-rates-${id}`;
  const [rates, setRates] = useState(() => samples && read(key, samples));
  return {
    rates,
    change: (unit: string, rate: number) => {
      const next = { ...rates, [unit]: rate };
      localStorage.setItem(key, JSON.stringify(next));
      setRates(next);
    },
  };
}
