import { fieldKinds } from '../fields';
import { Labelled } from '../ui/Labelled';
import type { FormShape, FormState } from './form';
{{#hasManyRelations}}
import { ManyRelationInput } from './ManyRelationInput';
{{/hasManyRelations}}
import { RelationInput } from './RelationInput';

interface RecordInputsProps {
  shape: FormShape;
  form: FormState;
}

/** One input for each field and relation of a form. */
export function RecordInputs({ shape, form }: RecordInputsProps) {
  return (
    <>
      {shape.fields.map((field, index) => {
        const kind = fieldKinds[field.kind];
        const id = form.idOf(field.name);
        return (
          <Labelled
            key={field.name}
            id={id}
            label={field.label}
            required={field.required}
            group={kind.group}
            bare={kind.bare}
            isWide={kind.wide ?? index === 0}
            error={form.errors[field.name]}
          >
            {(aria) => (
              <kind.Input
                id={id}
                field={field}
                value={form.values[field.name] ?? ''}
                aria={aria}
                onChange={(value) => {
                  form.set(field.name, value);
                }}
              />
            )}
          </Labelled>
        );
      })}
      {shape.relations.map((relation) => {
        const id = form.idOf(relation.key);
{{#hasManyRelations}}
        const Input = relation.many ? ManyRelationInput : RelationInput;
{{/hasManyRelations}}
        return (
          <Labelled
            key={relation.key}
            id={id}
            label={relation.label}
            required={relation.required}
{{#hasManyRelations}}
            group={relation.many}
            isWide={relation.many}
{{/hasManyRelations}}
            error={form.errors[relation.key]}
          >
            {(aria) => (
{{#hasManyRelations}}
              <Input
{{/hasManyRelations}}
{{^hasManyRelations}}
              <RelationInput
{{/hasManyRelations}}
                id={id}
                relation={relation}
                value={form.values[relation.key] ?? ''}
                aria={aria}
                onChange={(value) => {
                  form.set(relation.key, value);
                }}
              />
            )}
          </Labelled>
        );
      })}
    </>
  );
}
