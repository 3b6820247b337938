import { Fragment, useState } from 'react';
import { fieldKinds } from '../fields';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
{{^isStatic}}
{{#hasValueFilters}}
import { ValueFilter } from '../values/ValueFilter';
{{/hasValueFilters}}
{{/isStatic}}
{{#isStatic}}
import { entriesOf } from './entries';
{{/isStatic}}
{{^isStatic}}
import { useChoices } from './choices';
{{/isStatic}}
import type { ListState } from './listState';
import { fieldNamed, relationNamed } from './members';
import { fromStored, toStored } from './scale';
import { SelectFilter } from './SelectFilter';
import type { EntityDefinition, FieldDefinition, RelationDefinition } from './types';

{{^isStatic}}
{{#hasValueFilters}}
/** What can be said in these is known by looking at the records only. */
const textKinds: readonly string[] = ['string', 'list'];

{{/hasValueFilters}}
{{/isStatic}}
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
  const { scale } = fieldKinds[field.kind];
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
            value={fromStored(state.get(`${field.name}${end}`), scale)}
            onChange={(event) => {
              state.set(`${field.name}${end}`, toStored(event.target.value, scale));
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
{{#isStatic}}
{{#hasValueFilters}}
  const values = field.options?.map(({ value }) => value) ?? valuesOf(entity, field);
  const options = values?.map((value) => ({ value, label: value }));
{{/hasValueFilters}}
{{^hasValueFilters}}
  const options = field.options?.map((option) => ({ value: option.value, label: option.value }));
{{/hasValueFilters}}
{{/isStatic}}
{{^isStatic}}
{{#hasValueFilters}}
  if (textKinds.includes(field.kind)) {
    return <ValueFilter entity={entity} field={field} state={state} />;
  }
{{/hasValueFilters}}
  const options = field.options?.map((option) => ({ value: option.value, label: option.value }));
{{/isStatic}}
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

{{#isStatic}}
{{#hasValueFilters}}
/** What the records say in a field, once each; nothing where the answer is yes or no. */
function valuesOf(entity: EntityDefinition, field: FieldDefinition): string[] | undefined {
  const all = entriesOf(entity.name).flatMap((entry) => entry[field.name]);
  const texts = all.filter((value) => typeof value === 'string' && value !== '');
  return texts.length > 0
    ? [...new Set(texts as string[])].sort((a, b) => a.localeCompare(b, 'en'))
    : undefined;
}

{{/hasValueFilters}}
{{/isStatic}}
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
