import { fieldKinds } from '../fields';
import { Labelled } from '../ui/Labelled';
import type { FormShape, FormState } from './form';
{{#hasManyRelations}}
import { ManyRelationInput } from './ManyRelationInput';
{{/hasManyRelations}}
import { RelationInput } from './RelationInput';
import type { FieldDefinition, RelationDefinition } from './types';
{{#hasSeats}}
import { SeatInput } from '../seats/SeatInput';
import { seating } from '../seats/settings';
{{/hasSeats}}
{{#hasSums}}
import { SumLine } from '../sums/SumLine';
{{/hasSums}}
{{#hasTotals}}
import { TotalLine } from '../totals/TotalLine';
{{/hasTotals}}

interface RecordInputsProps {
  shape: FormShape;
  form: FormState;
}

/** One input for each field and relation of a form: short ones side by side, then those that need the whole width. */
export function RecordInputs({ shape, form }: RecordInputsProps) {
  const short = shape.fields.filter(({ kind }) => !fieldKinds[kind].wide);
  const long = shape.fields.filter(({ kind }) => fieldKinds[kind].wide);
{{#hasManyRelations}}
  const single = shape.relations.filter(({ many }) => !many);
  const several = shape.relations.filter(({ many }) => many);
{{/hasManyRelations}}
{{^hasManyRelations}}
  const single = shape.relations;
{{/hasManyRelations}}
  // A title takes the line that would otherwise have a hole at its end.
  const hasLongTitle = short[0]?.kind === 'string' && (short.length + single.length) % 2 === 1;
  return (
    <>
      {short.map((field, index) => (
        <FieldInput
          key={field.name}
          field={field}
          form={form}
          isWide={hasLongTitle && index === 0}
        />
      ))}
      {single.map((relation) => (
        <OtherInput key={relation.key} relation={relation} form={form} />
      ))}
      {long.map((field) => (
        <FieldInput key={field.name} field={field} form={form} isWide />
      ))}
{{#hasManyRelations}}
      {several.map((relation) => (
        <OtherInput key={relation.key} relation={relation} form={form} />
      ))}
{{/hasManyRelations}}
{{#hasSums}}
      <SumLine shape={shape} values={form.values} />
{{/hasSums}}
{{#hasTotals}}
      <TotalLine shape={shape} values={form.values} />
{{/hasTotals}}
    </>
  );
}

interface FieldInputProps {
  field: FieldDefinition;
  form: FormState;
  isWide: boolean;
}

function FieldInput({ field, form, isWide }: FieldInputProps) {
  const kind = fieldKinds[field.kind];
  const id = form.idOf(field.name);
{{#hasSeats}}
  if (field.name === seating.field && seating.key in form.values) {
    return <SeatInput field={field} form={form} />;
  }
{{/hasSeats}}
  return (
    <Labelled
      id={id}
      label={field.label}
      required={field.required}
      group={kind.group}
      bare={kind.bare}
      isWide={isWide}
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
}

interface OtherInputProps {
  relation: RelationDefinition;
  form: FormState;
}

function OtherInput({ relation, form }: OtherInputProps) {
  const id = form.idOf(relation.key);
{{#hasManyRelations}}
  const Input = relation.many ? ManyRelationInput : RelationInput;
{{/hasManyRelations}}
  return (
    <Labelled
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
}
