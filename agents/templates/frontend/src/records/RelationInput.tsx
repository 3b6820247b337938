import { useState } from 'react';
import type { FieldInputProps } from '../fields/kind';
import { useChoices } from './choices';
import type { RelationDefinition } from './types';

export interface RelationInputProps extends Pick<
  FieldInputProps,
  'id' | 'value' | 'onChange' | 'aria'
> {
  relation: RelationDefinition;
}

/** Chooses one record from a list that can be searched when it is long. */
export function RelationInput({ id, relation, value, onChange, aria }: RelationInputProps) {
  const [search, setSearch] = useState('');
  const { choices, isTooMany } = useChoices(relation, search);
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
      <select
        id={id}
        name={relation.key}
        className="field"
        value={choices.some((choice) => choice.id === value) ? value : ''}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        {...aria}
      >
        <option value="">{relation.required ? 'Choose…' : 'None'}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
