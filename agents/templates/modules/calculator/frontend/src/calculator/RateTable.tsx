import { useId } from 'react';
import type { Rates } from './calculator';

interface RateTableProps {
  rates: Rates;
  onChange: (group: string, option: string, rate: number) => void;
}

/** What a calculator counts with; the samples are there to be replaced. */
export function RateTable({ rates, onChange }: RateTableProps) {
  const id = useId();
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-label="Rates">
      <header className="space-y-1">
        <h2 className="text-lg font-semibold">Rates</h2>
        <p className="text-muted text-sm">
          Samples: put in your own. They are kept in this browser.
        </p>
      </header>
      {Object.entries(rates).map(([group, options]) => (
        <div key={group} className="space-y-2 text-sm">
          {Object.entries(options).map(([option, rate]) => (
            <div key={option} className="flex items-center justify-between gap-4">
              <label htmlFor={`${id}-${group}-${option}`}>
                {option === group ? group : `${group}: ${option}`}
              </label>
              <input
                id={`${id}-${group}-${option}`}
                className="field w-28 text-right"
                type="number"
                min="0"
                step="any"
                value={rate}
                onChange={(event) => {
                  const next = Number(event.target.value);
                  if (next >= 0) {
                    onChange(group, option, next);
                  }
                }}
              />
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
