import { useState } from 'react';
import type { Calculator, Rates } from './calculator';

/** The rates that people have put in the place of the samples; what they say of unknown options does not count. */
function read(key: string, samples: Rates): Rates {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Rates>;
    const groups = Object.entries(samples).map(([group, options]) => [
      group,
      Object.fromEntries(
        Object.entries(options).map(([option, rate]) => [option, kept[group]?.[option] ?? rate]),
      ),
    ]);
    return Object.fromEntries(groups) as Rates;
  } catch {
    return samples;
  }
}

/** The rates of a calculator, kept in this browser. */
export function useRates({ id, rates: samples }: Calculator) {
  const key = `rates-${id}`;
  const [rates, setRates] = useState(() => samples && read(key, samples));
  return {
    rates,
    change: (group: string, option: string, rate: number) => {
      const next = { ...rates, [group]: { ...rates?.[group], [option]: rate } };
      localStorage.setItem(key, JSON.stringify(next));
      setRates(next);
    },
  };
}
