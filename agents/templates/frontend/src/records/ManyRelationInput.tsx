import { useState } from 'react';
import { useChoices } from './choices';
import { splitIds } from './ids';
import type { RelationInputProps } from './RelationInput';

/** Chooses any number of records. */
export function ManyRelationInput({ id, relation, value, onChange, aria }: RelationInputProps) {
  const [search, setSearch] = useState('');
  const { choices, isTooMany } = useChoices(relation, search);
  const chosen = splitIds(value);
  return (
    <div className="space-y-2">
      {(isTooMany || search) && (
        <input
          type="search"
          aria-label={`Search: ${relation.label}`}
          placeholder="Type to narrow the choice"
          className="field"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
          }}
        />
      )}
      <div
        id={id}
        role="group"
        tabIndex={-1}
        aria-labelledby={`${id}-label`}
        aria-describedby={aria['aria-describedby']}
        className="flex max-h-56 flex-wrap gap-2 overflow-y-auto p-0.5"
      >
        {choices.length === 0 && (
          <p className="text-muted text-sm">There is nothing to choose yet.</p>
        )}
        {choices.map((choice) => (
          <label
            key={choice.id}
            className="border-line has-checked:border-link has-checked:bg-soft has-checked:text-on-soft has-focus-visible:outline-link flex cursor-pointer items-center gap-2 rounded-full border px-3 py-1.5 text-sm has-focus-visible:outline-2"
          >
            <input
              type="checkbox"
              name={relation.key}
              className="accent-accent"
              checked={chosen.includes(choice.id)}
              onChange={(event) => {
                const others = chosen.filter((one) => one !== choice.id);
                onChange((event.target.checked ? [...others, choice.id] : others).join(','));
              }}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </div>
  );
}
