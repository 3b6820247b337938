{{#hasLists}}
import { readItems } from '../fields/list-values';
{{/hasLists}}
{{#hasManyRelations}}
import { referencesOf } from '../records/members';
{{/hasManyRelations}}
import type { ApiRecord, EntityDefinition } from '../records/types';

interface TagsProps {
  entity: EntityDefinition;
  record: ApiRecord;
}

/** The short texts and the groups that a record is filed under. */
export function Tags({ entity, record }: TagsProps) {
{{#hasLists}}
  const own = entity.fields
    .filter(({ kind }) => kind === 'list')
    .flatMap(({ name }) => readItems(record[name]));
{{/hasLists}}
{{#hasManyRelations}}
  const groups = entity.relations
    .filter(({ many }) => many)
    .flatMap((relation) => referencesOf(record, relation).map(({ label }) => label));
{{/hasManyRelations}}
{{#hasLists}}
{{#hasManyRelations}}
  const tags = [...new Set([...own, ...groups])];
{{/hasManyRelations}}
{{^hasManyRelations}}
  const tags = [...new Set(own)];
{{/hasManyRelations}}
{{/hasLists}}
{{^hasLists}}
  const tags = groups;
{{/hasLists}}
  if (tags.length === 0) {
    return null;
  }
  return (
    <ul aria-label="Tags" className="mt-auto flex flex-wrap gap-1.5 pt-1">
      {tags.map((tag) => (
        <li
          key={tag}
          className="bg-soft text-on-soft rounded-full px-2.5 py-0.5 text-xs font-semibold"
        >
          {tag}
        </li>
      ))}
    </ul>
  );
}
