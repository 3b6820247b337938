import type { ReactNode } from 'react';
import { fieldKinds } from '../../fields';
import { isEmpty } from '../members';
import type { ApiRecord, EntityDefinition, FieldDefinition, RelationDefinition } from '../types';

export interface LayoutProps {
  entity: EntityDefinition;
  record: ApiRecord;
  /** The buttons for what can be done with the record. */
  actions: ReactNode;
  /** What belongs to the record. */
  below: ReactNode;
}

/** The long texts, which need the width of the page. */
export function longTextsOf(entity: EntityDefinition, record: ApiRecord): FieldDefinition[] {
  return entity.fields.filter(
    (field) =>
      fieldKinds[field.kind].wide &&
{{#hasTagLists}}
      !field.tags &&
{{/hasTagLists}}
      field.name !== entity.imageField &&
      !isEmpty(record, field.name),
  );
}

/** The short values, without what stands elsewhere on the page. */
export function factsOf(
  entity: EntityDefinition,
  apart: readonly (string | undefined)[] = [],
): (FieldDefinition | RelationDefinition)[] {
  const fields = entity.fields.filter(
    (field) => !fieldKinds[field.kind].wide && field.name !== entity.titleField,
  );
  return [...fields, ...entity.relations].filter(({ name }) => !apart.includes(name));
}
