import { Fragment, useState, type ReactNode } from 'react';
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
    <div role="group" aria-label={field.label} className="field field-inline">
      <span className="text-muted">{field.label}</span>
      {['From', 'To'].map((end) => (
        <Fragment key={end}>
          {/* Browsers show a pattern of their own in an empty date, and no placeholder. */}
          {!isNumber && <span className="text-muted">{end.toLowerCase()}</span>}
          <input
            type={type}
            placeholder={end.toLowerCase()}
            aria-label={`${field.label} ${end.toLowerCase()}`}
            className={`max-sm:flex-1 ${isNumber ? 'w-16' : ''}`}
            value={state.get(`${field.name}${end}`)}
            onChange={(event) => {
              state.set(`${field.name}${end}`, event.target.value);
            }}
          />
        </Fragment>
      ))}
    </div>
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
        className={`${isOpen ? 'grid' : 'hidden'} w-full gap-3 sm:contents`}
      >
        {names.map((name) => (
          <MemberFilter key={name} entity={entity} name={name} state={state} />
        ))}
        {state.isNarrowed && (
          <Button look="quiet" className="justify-self-start px-2.5" onClick={state.clear}>
            <Icon name="close" className="size-4" />
            Clear
          </Button>
        )}
      </div>
    </>
  );
}
