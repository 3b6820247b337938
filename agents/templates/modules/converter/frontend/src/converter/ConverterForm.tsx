import { useId, useState } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Labelled } from '../ui/Labelled';
import type { Converter, Rates } from './converter';
import { useRates } from './rates';

/** An amount in one unit, and what it is in another. */
export function ConverterForm({ converter }: { converter: Converter }) {
  const id = useId();
  const [text, setText] = useState(converter.initial);
  const [from, setFrom] = useState(converter.from);
  const [to, setTo] = useState(converter.to);
  const { rates, change } = useRates(converter);
  const result = converter.convert(text, from, to, rates);
  const labelOf = (unit: string) => converter.units.find((one) => one.id === unit)?.label ?? '';
  return (
    <div className="card edge mx-auto max-w-3xl space-y-6 p-5 sm:p-8">
      <Labelled
        required
        id={`${id}amount`}
        label={converter.isTime ? 'Time' : 'Amount'}
        error={result === null ? 'Please enter a valid value.' : undefined}
      >
        {(aria) => (
          <input
            {...aria}
            id={`${id}amount`}
            className="field"
            type={converter.isTime ? 'time' : 'text'}
            inputMode={converter.isTime ? undefined : 'decimal'}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        )}
      </Labelled>
      <div className="grid items-end gap-4 sm:grid-cols-[1fr_auto_1fr]">
        <UnitSelect
          id={`${id}from`}
          label="From"
          converter={converter}
          value={from}
          onChange={setFrom}
        />
        <Button
          aria-label="Swap"
          onClick={() => {
            setFrom(to);
            setTo(from);
          }}
        >
          <Icon name="sort" className="size-4" />
        </Button>
        <UnitSelect id={`${id}to`} label="To" converter={converter} value={to} onChange={setTo} />
      </div>
      <p role="status" className="bg-soft text-on-soft rounded-xl px-5 py-4 text-xl">
        {result !== null && (
          <>
            {text} {labelOf(from)} = <strong>{result}</strong> {labelOf(to)}
          </>
        )}
      </p>
      <p className="text-muted text-sm">{converter.note}</p>
      {rates && <RateInputs converter={converter} rates={rates} onChange={change} />}
    </div>
  );
}

interface RateInputsProps {
  converter: Converter;
  rates: Rates;
  onChange: (unit: string, rate: number) => void;
}

/** What one of each unit is worth, to be brought up to date. */
function RateInputs({ converter, rates, onChange }: RateInputsProps) {
  const id = useId();
  const [base, ...others] = converter.units;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer font-semibold">Change the rates</summary>
      <div className="mt-4 grid gap-3 sm:grid-cols-2">
        {others.map((unit) => (
          <div key={unit.id} className="flex items-center justify-between gap-3">
            <label htmlFor={`${id}${unit.id}`}>
              1 {unit.id} in {base?.id}
            </label>
            <input
              id={`${id}${unit.id}`}
              className="field w-28 text-right"
              type="number"
              min="0"
              step="any"
              value={rates[unit.id] ?? 0}
              onChange={(event) => {
                const rate = Number(event.target.value);
                if (rate > 0) {
                  onChange(unit.id, rate);
                }
              }}
            />
          </div>
        ))}
      </div>
    </details>
  );
}

interface UnitSelectProps {
  id: string;
  label: string;
  converter: Converter;
  value: string;
  onChange: (unit: string) => void;
}

function UnitSelect({ id, label, converter, value, onChange }: UnitSelectProps) {
  return (
    <Labelled required id={id} label={label}>
      {(aria) => (
        <select
          {...aria}
          id={id}
          className="field"
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        >
          {converter.units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
