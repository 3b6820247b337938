import type { ReactNode } from 'react';
import type { ListState } from './listState';

interface SelectFilterProps {
  label: string;
  name: string;
  state: ListState;
  children: ReactNode;
}

/** One of several values, or any. */
export function SelectFilter({ label, name, state, children }: SelectFilterProps) {
  return (
    <label className="field field-inline">
      <span className="text-muted">{label}</span>
      <select
        className="max-sm:flex-1"
        value={state.get(name)}
        onChange={(event) => {
          state.set(name, event.target.value);
        }}
      >
        <option value="">Any</option>
        {children}
      </select>
    </label>
  );
}
