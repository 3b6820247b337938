import type { Chosen, Option } from './game';

interface GameOptionsProps {
  options: readonly Option[];
  chosen: Chosen;
  onChoose: (name: string, choice: string) => void;
}

/** What can be chosen for a round. */
export function GameOptions({ options, chosen, onChoose }: GameOptionsProps) {
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3 text-sm">
      {options.map(({ name, label, choices }) => (
        <fieldset key={name} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <legend className="text-muted mb-1 text-xs font-semibold">{label}</legend>
          {choices.map((choice) => (
            <label key={choice} className="flex items-center gap-1.5">
              <input
                type="radio"
                name={name}
                className="accent-accent size-4"
                checked={choice === chosen[name]}
                onChange={() => {
                  onChoose(name, choice);
                }}
              />
              {choice}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
