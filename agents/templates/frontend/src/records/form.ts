import { useId, useState } from 'react';
import { ApiError, messageOf } from '../api/client';
import { fieldKinds } from '../fields';
import { splitIds } from './ids';
import type { FieldDefinition, RelationDefinition } from './types';

export type FormValues = Readonly<Record<string, string>>;
type FormErrors = Readonly<Record<string, string | undefined>>;

export interface FormShape {
  fields: readonly FieldDefinition[];
  relations: readonly RelationDefinition[];
}

function readRelation(value: unknown): string {
  const references = (Array.isArray(value) ? value : [value]) as (
    { id: number } | null | undefined
  )[];
  return references.flatMap((reference) => reference?.id ?? []).join(',');
}

/** What the inputs hold at first: the record's values, or the defaults of a new one. */
export function initialValues(
  shape: FormShape,
  record?: Readonly<Record<string, unknown>>,
  preset: FormValues = {},
): FormValues {
  const fields = shape.fields.map((field) => [
    field.name,
    record
      ? fieldKinds[field.kind].read(record[field.name])
      : (preset[field.name] ?? field.initial ?? ''),
  ]);
  const relations = shape.relations.map((relation) => [
    relation.key,
    record ? readRelation(record[relation.name]) : (preset[relation.key] ?? ''),
  ]);
  return Object.fromEntries([...fields, ...relations]) as FormValues;
}

function checkField(field: FieldDefinition, text: string): string | undefined {
  if (text.trim() === '') {
    return field.required ? 'Please fill this in.' : undefined;
  }
  return fieldKinds[field.kind].check?.(text, field);
}

export function checkForm(shape: FormShape, values: FormValues): FormErrors {
  const errors: Record<string, string> = {};
  for (const field of shape.fields) {
    const error = checkField(field, values[field.name] ?? '');
    if (error) {
      errors[field.name] = error;
    }
  }
  for (const relation of shape.relations) {
    if (relation.required && !values[relation.key]) {
      errors[relation.key] = 'Please choose one.';
    }
  }
  return errors;
}

export function requestBody(shape: FormShape, values: FormValues): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of shape.fields) {
    const text = values[field.name] ?? '';
    const kind = fieldKinds[field.kind];
    body[field.name] = text.trim() === '' && !kind.always ? null : kind.write(text);
  }
  for (const relation of shape.relations) {
    const ids = splitIds(values[relation.key] ?? '').map(Number);
    body[relation.key] = relation.many ? ids : (ids[0] ?? null);
  }
  return body;
}

export interface FormState {
  /** Id of the input that holds a value; unlike those of other forms on the same page. */
  idOf: (name: string) => string;
  values: FormValues;
  errors: FormErrors;
  /** What the server has against the whole form. */
  refusal: string | undefined;
  set: (name: string, value: string) => void;
  isBusy: boolean;
  /** Checks the values and sends them. What is wrong, or what `send` throws, is shown beside the inputs. */
  submit: (send: (values: FormValues) => Promise<void>) => void;
}

export function useForm(shape: FormShape, start: () => FormValues): FormState {
  const prefix = useId();
  const idOf = (name: string) => `${prefix}${name}`;
  const [values, setValues] = useState(start);
  const [errors, setErrors] = useState<FormErrors>({});
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  /** Puts what the server refused beside the inputs that it names, and what concerns them all above the form. */
  const refuse = (error: unknown) => {
    const message = messageOf(error);
    const details = error instanceof ApiError ? error.details : [];
    const beside = details.filter((detail) => detail.field in values && detail.message !== message);
    setErrors(Object.fromEntries(beside.map((detail) => [detail.field, detail.message])));
    setRefusal(beside.length === 0 || beside.length < details.length ? message : undefined);
  };

  const send = async (deliver: (values: FormValues) => Promise<void>) => {
    setIsBusy(true);
    try {
      await deliver(values);
    } catch (error) {
      refuse(error);
    } finally {
      setIsBusy(false);
    }
  };

  return {
    idOf,
    values,
    errors,
    refusal,
    isBusy,
    set: (name, value) => {
      setValues((current) => ({ ...current, [name]: value }));
      setErrors((current) => ({ ...current, [name]: undefined }));
    },
    submit: (deliver) => {
      const found = checkForm(shape, values);
      const first = Object.keys(found)[0];
      setErrors(found);
      setRefusal(undefined);
      if (first) {
        document.getElementById(idOf(first))?.focus();
      } else {
        void send(deliver);
      }
    },
  };
}
