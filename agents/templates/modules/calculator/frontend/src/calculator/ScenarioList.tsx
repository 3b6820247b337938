import { useId, useState } from 'react';
import { Button } from '../ui/Button';
import { useToast } from '../ui/toasts';
import { labelOf, resultOf, type Calculator, type Rates, type Values } from './calculator';
import type { Scenario, useScenarios } from './scenarios';

/** More stand side by side on no screen. */
const mostCompared = 3;

interface ScenarioListProps {
  calculator: Calculator;
  rates?: Rates;
  scenarios: ReturnType<typeof useScenarios>;
  /** What is entered now; null while something is wrong with it. */
  current: { values: Values; items: readonly Values[] } | null;
  onOpen: (values: Values, items: readonly Values[]) => void;
}

/** Keeps what is entered under a name, opens it again, and sets up to three side by side. */
export function ScenarioList({ calculator, rates, scenarios, current, onOpen }: ScenarioListProps) {
  const id = useId();
  const showToast = useToast();
  const [name, setName] = useState('');
  const [notes, setNotes] = useState('');
  const [compared, setCompared] = useState<readonly number[]>([]);
  const chosen = scenarios.scenarios.filter((one) => compared.includes(one.id));
  return (
    <section className="card space-y-4 p-5 sm:p-6 print:hidden" aria-label="Saved">
      <h2 className="text-lg font-semibold">Saved</h2>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (current && name.trim()) {
            scenarios.save({ ...current, name: name.trim(), notes: notes.trim() });
            showToast(`Saved “${name.trim()}”`);
            setName('');
            setNotes('');
          }
        }}
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <div className="space-y-1">
            <label htmlFor={`${id}-name`} className="block text-sm font-medium">
              Save this as
            </label>
            <input
              id={`${id}-name`}
              className="field"
              maxLength={60}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          </div>
          <div className="space-y-1">
            <label htmlFor={`${id}-notes`} className="block text-sm font-medium">
              Notes (optional)
            </label>
            <input
              id={`${id}-notes`}
              className="field"
              maxLength={200}
              value={notes}
              onChange={(event) => {
                setNotes(event.target.value);
              }}
            />
          </div>
        </div>
        <Button type="submit">Save</Button>
      </form>
      {scenarios.scenarios.length === 0 && (
        <p className="text-muted text-sm">
          What you save is kept in this browser, to be opened or compared.
        </p>
      )}
      <ul className="divide-line divide-y text-sm">
        {scenarios.scenarios.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <label className="flex min-w-0 items-center gap-2">
              <input
                type="checkbox"
                className="accent-accent size-4"
                aria-label={`Compare ${one.name}`}
                checked={compared.includes(one.id)}
                disabled={!compared.includes(one.id) && chosen.length >= mostCompared}
                onChange={() => {
                  const others = compared.filter((known) => known !== one.id);
                  setCompared(compared.includes(one.id) ? others : [...others, one.id]);
                }}
              />
              <span className="truncate font-medium">{one.name}</span>
            </label>
            <span className="text-muted truncate">{one.notes}</span>
            <span className="ml-auto font-semibold tabular-nums">
              {resultOf(calculator, one.values, rates, one.items)?.value}
            </span>
            <Button
              look="quiet"
              aria-label={`Open ${one.name}`}
              onClick={() => {
                onOpen(one.values, one.items);
                setName(one.name);
                setNotes(one.notes);
              }}
            >
              Open
            </Button>
            <Button
              look="quiet"
              aria-label={`Delete ${one.name}`}
              onClick={() => {
                scenarios.remove(one.id);
              }}
            >
              Delete
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length > 1 && <Comparison calculator={calculator} rates={rates} scenarios={chosen} />}
    </section>
  );
}

interface ComparisonProps {
  calculator: Calculator;
  rates?: Rates;
  scenarios: readonly Scenario[];
}

function Comparison({ calculator, rates, scenarios }: ComparisonProps) {
  const results = scenarios.map(({ values, items }) => resultOf(calculator, values, rates, items));
  const inputs = calculator.inputs.map((input) => ({
    label: labelOf(input, scenarios[0]?.values ?? {}),
    cells: scenarios.map(({ values }) => values[input.name] ?? ''),
  }));
  const label = results[0]?.label ?? 'Result';
  const details = (results[0]?.details ?? []).map((detail) => ({
    label: detail.label,
    cells: results.map(
      (result) => result?.details.find((one) => one.label === detail.label)?.value ?? '–',
    ),
  }));
  const lines = [
    ...inputs,
    { label, cells: results.map((result) => result?.value ?? '–') },
    ...details,
  ];
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="pb-2 text-left font-semibold">Side by side</caption>
        <thead>
          <tr className="border-line border-b">
            <td />
            {scenarios.map(({ id, name }) => (
              <th key={id} scope="col" className="py-1.5 pl-3 text-right font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-line divide-y">
          {lines.map((line) => (
            <tr key={line.label}>
              <th scope="row" className="text-muted py-1.5 text-left font-normal">
                {line.label}
              </th>
              {line.cells.map((cell, place) => (
                <td key={place} className="py-1.5 pl-3 text-right tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
