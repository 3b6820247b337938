import { fieldKinds } from '../fields';
import { fieldNamed, isEmpty, referencesOf, relationNamed } from './members';
import { ReferenceLink } from './ReferenceLink';
import type { ApiRecord, EntityDefinition } from './types';

interface MemberProps {
  entity: EntityDefinition;
  record: ApiRecord;
  name: string;
  /** What is said where there is no value. */
  blank?: string;
}

/** The value that a record has for a field or a relation. */
export function Member({ entity, record, name, blank = '–' }: MemberProps) {
  if (isEmpty(record, name)) {
    return <span className="text-muted">{blank}</span>;
  }
  const field = fieldNamed(entity, name);
  if (field) {
    const { Show } = fieldKinds[field.kind];
    return <Show field={field} value={record[name]} />;
  }
  const relation = relationNamed(entity, name);
  if (!relation) {
    return null;
  }
  return (
    <span className="inline-flex flex-wrap gap-x-2 gap-y-1 align-middle">
      {referencesOf(record, relation).map((reference) => (
        <ReferenceLink key={reference.id} target={relation.target} reference={reference} />
      ))}
    </span>
  );
}
