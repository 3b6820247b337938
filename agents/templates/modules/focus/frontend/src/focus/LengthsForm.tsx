import { useId } from 'react';
import { Button } from '../ui/Button';
import { usual, type Lengths } from './rounds';

const inputs = [
  { name: 'focus', label: 'Focus, minutes', most: 180 },
  { name: 'short', label: 'Short break, minutes', most: 60 },
  { name: 'long', label: 'Long break, minutes', most: 120 },
  { name: 'rounds', label: 'Rounds until the long break', most: 12 },
  { name: 'goal', label: 'Goal for a day, minutes', most: 1000 },
] as const;

interface LengthsFormProps {
  lengths: Lengths;
  onChange: (lengths: Lengths) => void;
}

/** How long everything takes; a phase that has begun keeps its length. */
export function LengthsForm({ lengths, onChange }: LengthsFormProps) {
  const id = useId();
  return (
    <details className="card p-5 sm:p-6">
      <summary className="cursor-pointer font-semibold">Lengths and goal</summary>
      <form
        className="mt-4 space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {inputs.map(({ name, label, most }) => (
          <div key={name} className="flex items-center justify-between gap-4">
            <label htmlFor={id + name} className="text-sm">
              {label}
            </label>
            <input
              id={id + name}
              type="number"
              className="field w-24"
              min={1}
              max={most}
              value={lengths[name]}
              onChange={(event) => {
                const value = Math.round(Number(event.target.value));
                if (value >= 1 && value <= most) {
                  onChange({ ...lengths, [name]: value });
                }
              }}
            />
          </div>
        ))}
        <Button
          onClick={() => {
            onChange(usual);
          }}
        >
          The usual lengths
        </Button>
      </form>
    </details>
  );
}
