import { useId, useState } from 'react';
import { messageOf } from '../api/client';
import { useChoices } from '../records/choices';
import { fieldNamed, relationNamed } from '../records/members';
import type { EntityDefinition, RelationDefinition } from '../records/types';
import { entityNamed } from '../registry';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { useToast } from '../ui/toasts';
import { useWishing, type Criterion, type Proposal, type Wishes } from './matches';

/** Where people say what they look for; what is left empty does not count. */
export function WishForm({ proposal }: { proposal: Proposal }) {
  const entity = entityNamed(proposal.entity);
  const showToast = useToast();
  const wishing = useWishing(proposal.entity);
  const [wishes, setWishes] = useState<Wishes>(proposal.wishes);
  return (
    <Form
      className="card p-5 sm:p-6"
      refusal={wishing.error ? messageOf(wishing.error) : undefined}
      onSubmit={() => {
        wishing.mutate(wishes, {
          onSuccess: () => {
            showToast('Your wishes were saved');
          },
        });
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {proposal.criteria.map((criterion) => (
          <Wish
            key={criterion.name}
            entity={entity}
            criterion={criterion}
            value={wishes[criterion.name] ?? ''}
            onChange={(value) => {
              setWishes({ ...wishes, [criterion.name]: value });
            }}
          />
        ))}
      </div>
      <Button look="primary" type="submit" busy={wishing.isPending}>
        Save wishes
      </Button>
    </Form>
  );
}

interface WishProps {
  entity: EntityDefinition;
  criterion: Criterion;
  value: string;
  onChange: (value: string) => void;
}

function Wish({ entity, criterion, value, onChange }: WishProps) {
  const id = useId();
  const relation = relationNamed(entity, criterion.name);
  const options = fieldNamed(entity, criterion.name)?.options?.map((option) => option.value);
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-medium">
        {criterion.label}
      </label>
      {relation && <LinkChoice id={id} relation={relation} value={value} onChange={onChange} />}
      {options && (
        <Choice
          id={id}
          options={options.map((option) => ({ id: option, label: option }))}
          value={value}
          onChange={onChange}
        />
      )}
      {!relation && !options && (
        <input
          id={id}
          type={criterion.way === 'number' ? 'number' : 'text'}
          placeholder={criterion.way === 'list' ? 'Several with commas between' : ''}
          className="field"
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </div>
  );
}

interface InputProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
}

function LinkChoice({ relation, ...input }: InputProps & { relation: RelationDefinition }) {
  const { choices } = useChoices(relation, '');
  return <Choice {...input} options={choices} />;
}

interface ChoiceProps extends InputProps {
  options: readonly { id: string; label: string }[];
}

function Choice({ id, options, value, onChange }: ChoiceProps) {
  return (
    <select
      id={id}
      className="field"
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      <option value="">Any</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
