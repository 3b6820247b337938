import { entityNamed } from '../registry';
import { entriesOf } from './entries';
import { belongsTo } from './nested';
import { Readings } from './Readings';
import type { Reference } from './types';

interface ChildEntriesProps {
  name: string;
  relation: string;
  of: Reference;
}

/** The records that belong to another one, on its page. */
export function ChildEntries({ name, relation, of }: ChildEntriesProps) {
  const entity = entityNamed(name);
  const entries = entriesOf(name).filter((entry) => belongsTo(entry, relation, of));
  if (entries.length === 0) {
    return null;
  }
  // Records can belong to this one in several ways; then the heading says in which.
  const own = entity.relations.find((one) => one.name === relation);
  const ways = entity.relations.filter(({ target }) => target === own?.target);
  const heading = ways.length > 1 ? `${entity.plural} (${own?.label ?? ''})` : entity.plural;
  return (
    <section className="space-y-4" aria-label={heading}>
      <h2 className="text-lg font-semibold">{heading}</h2>
      <Readings entity={entity} records={entries} heading="h3" />
    </section>
  );
}
