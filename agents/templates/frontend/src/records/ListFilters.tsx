import { useState, type ReactNode } from 'react';
import { fieldKinds } from '../fields';
{{#hasTagFilters}}
import { readItems } from '../fields/list-values';
{{/hasTagFilters}}
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
{{#isStatic}}
import { entriesOf } from './entries';
{{/isStatic}}
{{^isStatic}}
import { useChoices } from './choices';
{{/isStatic}}
import type { ListState } from './listState';
import { fieldNamed, relationNamed } from './members';
import type { EntityDefinition, FieldDefinition, RelationDefinition } from './types';

interface FilterProps {
  label: string;
  name: string;
  state: ListState;
}

function SelectFilter({ label, name, state, children }: FilterProps & { children: ReactNode }) {
  return (
    <label className="block space-y-1.5 text-sm font-medium">
      <span className="block">{label}</span>
      <select
        className="field font-normal"
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

function RelationFilter({ relation, state }: { relation: RelationDefinition; state: ListState }) {
{{#isStatic}}
  const choices = entriesOf(relation.target);
{{/isStatic}}
{{^isStatic}}
  const { choices } = useChoices(relation, '');
{{/isStatic}}
  return (
    <SelectFilter label={relation.label} name={relation.filter} state={state}>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </SelectFilter>
  );
}

interface RangeFilterProps {
  field: FieldDefinition;
  type: string;
  state: ListState;
}

function RangeFilter({ field, type, state }: RangeFilterProps) {
  const isNumber = type === 'number';
  return (
    <fieldset
      className={`min-w-0 space-y-1.5 text-sm font-medium ${isNumber ? '' : 'sm:col-span-2'}`}
    >
      <legend className="mb-1.5">{field.label}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {['From', 'To'].map((end) => (
          <label key={end} className="flex min-w-0 flex-1 basis-24 items-center gap-2 font-normal">
            {/* Browsers show a pattern of their own in an empty date, and no placeholder. */}
            {!isNumber && <span className="text-muted">{end}</span>}
            <input
              type={type}
              placeholder={end}
              aria-label={`${field.label} ${end.toLowerCase()}`}
              className={`field flex-1 ${isNumber ? 'min-w-0' : 'min-w-36'}`}
              value={state.get(`${field.name}${end}`)}
              onChange={(event) => {
                state.set(`${field.name}${end}`, event.target.value);
              }}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface MemberFilterProps {
  entity: EntityDefinition;
  name: string;
  state: ListState;
}

function MemberFilter({ entity, name, state }: MemberFilterProps) {
  const relation = relationNamed(entity, name);
  if (relation) {
    return <RelationFilter relation={relation} state={state} />;
  }
  const field = fieldNamed(entity, name);
  if (!field) {
    return null;
  }
  const { range } = fieldKinds[field.kind];
  if (range) {
    return <RangeFilter field={field} type={range} state={state} />;
  }
{{#hasTagFilters}}
  const values = field.tags ? tagsOf(entity, name) : field.options?.map(({ value }) => value);
  const options = values?.map((value) => ({ value, label: value }));
{{/hasTagFilters}}
{{^hasTagFilters}}
  const options = field.options?.map((option) => ({ value: option.value, label: option.value }));
{{/hasTagFilters}}
  const yesOrNo = [
    { value: 'true', label: 'Yes' },
    { value: 'false', label: 'No' },
  ];
  return (
    <SelectFilter label={field.label} name={name} state={state}>
      {(options ?? yesOrNo).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectFilter>
  );
}

{{#hasTagFilters}}
/** Everything that some record is filed under, once each. */
function tagsOf(entity: EntityDefinition, name: string): string[] {
  const all = entriesOf(entity.name).flatMap((entry) => readItems(entry[name]));
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, 'en'));
}

{{/hasTagFilters}}
interface ListFiltersProps {
  entity: EntityDefinition;
  names: readonly string[];
  state: ListState;
}

/** The filters of a list; folded away on phones until they are asked for. */
export function ListFilters({ entity, names, state }: ListFiltersProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        className="sm:hidden"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <Icon name="filter" className="size-4" />
        Filter
      </Button>
      <div
        role="group"
        aria-label="Filters"
        className={`${isOpen ? 'grid' : 'hidden'} w-full grid-cols-1 items-end gap-4 sm:grid sm:grid-cols-2 lg:grid-cols-4`}
      >
        {names.map((name) => (
          <MemberFilter key={name} entity={entity} name={name} state={state} />
        ))}
        {state.isNarrowed && (
          <Button look="quiet" className="justify-self-start" onClick={state.clear}>
            <Icon name="close" className="size-4" />
            Clear
          </Button>
        )}
      </div>
    </>
  );
}
