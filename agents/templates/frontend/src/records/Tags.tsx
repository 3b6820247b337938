{{#hasTagLists}}
import { readItems } from '../fields/list-values';
{{/hasTagLists}}
{{#hasManyRelations}}
import { referencesOf } from './members';
{{/hasManyRelations}}
import type { ApiRecord, EntityDefinition } from './types';

interface TagsProps {
  entity: EntityDefinition;
  record: ApiRecord;
}

/** The short texts and the groups that a record is filed under. */
export function Tags({ entity, record }: TagsProps) {
{{#hasTagLists}}
  const own = entity.fields
    .filter(({ tags }) => tags)
    .flatMap(({ name }) => readItems(record[name]));
{{/hasTagLists}}
{{#hasManyRelations}}
  const groups = entity.relations
    .filter(({ many, target }) => many && target !== 'User')
    .flatMap((relation) => referencesOf(record, relation).map(({ label }) => label));
{{/hasManyRelations}}
{{#hasTagLists}}
{{#hasManyRelations}}
  const tags = [...new Set([...own, ...groups])];
{{/hasManyRelations}}
{{^hasManyRelations}}
  const tags = [...new Set(own)];
{{/hasManyRelations}}
{{/hasTagLists}}
{{^hasTagLists}}
  const tags = groups;
{{/hasTagLists}}
  if (tags.length === 0) {
    return null;
  }
  return (
    <ul aria-label="Tags" className="mt-auto flex flex-wrap gap-1.5 pt-1">
      {tags.map((tag) => (
        <li key={tag} className="chip">
          {tag}
        </li>
      ))}
    </ul>
  );
}
