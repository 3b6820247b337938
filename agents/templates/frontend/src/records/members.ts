import type {
  ApiRecord,
  EntityDefinition,
  FieldDefinition,
  Reference,
  RelationDefinition,
} from './types';

export function fieldNamed(entity: EntityDefinition, name: string): FieldDefinition | undefined {
  return entity.fields.find((field) => field.name === name);
}

export function relationNamed(
  entity: EntityDefinition,
  name: string,
): RelationDefinition | undefined {
  return entity.relations.find((relation) => relation.name === name);
}

export function labelOf(entity: EntityDefinition, name: string): string {
  return (fieldNamed(entity, name) ?? relationNamed(entity, name))?.label ?? name;
}

/** Whether a record has nothing to show under a name. */
export function isEmpty(record: ApiRecord, name: string): boolean {
  const value = record[name];
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)
  );
}

export function referencesOf(record: ApiRecord, relation: RelationDefinition): Reference[] {
  const value = record[relation.name];
  return [value].flat().filter(Boolean) as Reference[];
}
