import { useId } from 'react';
import { Button } from '../ui/Button';
import { askedOf, initialValues, problemsOf, type Items, type Values } from './calculator';
import { InputField } from './InputField';

interface ItemListProps {
  kind: Items;
  /** What holds for all of them. */
  values: Values;
  items: readonly Values[];
  onChange: (items: readonly Values[]) => void;
}

/** Several of a kind that are calculated together; each can be changed and taken away. */
export function ItemList({ kind, values, items, onChange }: ItemListProps) {
  const { label, plural, inputs } = kind;
  const changed = (place: number, name: string, value: string) => {
    onChange(items.map((item, one) => (one === place ? { ...item, [name]: value } : item)));
  };
  return (
    <section className="space-y-4" aria-label={plural}>
      <h2 className="text-lg font-semibold">{plural}</h2>
      <ol className="space-y-4">
        {items.map((item, place) => (
          <li key={place} className="border-line space-y-4 rounded-xl border p-4">
            <div className="flex flex-wrap items-end gap-3">
              <NameField
                label={`Name of ${label.toLowerCase()} ${place + 1}`}
                value={item.itemName ?? ''}
                onChange={(name) => {
                  changed(place, 'itemName', name);
                }}
              />
              <Button
                look="quiet"
                aria-label={`Remove ${item.itemName ?? ''}`}
                disabled={items.length === 1}
                onClick={() => {
                  onChange(items.filter((_, one) => one !== place));
                }}
              >
                Remove
              </Button>
            </div>
            <div className="grid gap-4 sm:grid-cols-2">
              {askedOf(inputs, item).map((input) => (
                <InputField
                  key={input.name}
                  input={input}
                  values={{ ...values, ...item }}
                  problem={problemsOf(inputs, item)[input.name]}
                  onChange={(value) => {
                    changed(place, input.name, value);
                  }}
                />
              ))}
            </div>
            {Object.keys(problemsOf(inputs, item)).length === 0 && (
              <p className="text-sm font-semibold tabular-nums">{kind.result(values, item)}</p>
            )}
          </li>
        ))}
      </ol>
      <Button
        onClick={() => {
          const itemName = `${label} ${items.length + 1}`;
          onChange([...items, { ...initialValues(inputs), itemName }]);
        }}
      >
        Add {label.toLowerCase()}
      </Button>
    </section>
  );
}

interface NameFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function NameField({ label, value, onChange }: NameFieldProps) {
  const id = useId();
  return (
    <div className="min-w-40 flex-1 space-y-1">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        className="field"
        maxLength={60}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
