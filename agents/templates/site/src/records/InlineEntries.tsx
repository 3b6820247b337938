import { entityNamed } from '../registry';
import { entriesOf } from './entries';
import { Member } from './Member';
import { isEmpty, labelOf } from './members';
import { belongsTo } from './nested';
import type { Reference } from './types';

interface InlineEntriesProps {
  name: string;
  relation: string;
  of: Reference;
}

/** Small records, such as reviews, on the page of the record they belong to. */
export function InlineEntries({ name, relation, of }: InlineEntriesProps) {
  const entity = entityNamed(name);
  const entries = entriesOf(name).filter((entry) => belongsTo(entry, relation, of));
  if (entries.length === 0) {
    return null;
  }
  return (
    <section className="space-y-4" aria-label={entity.plural}>
      <h2 className="text-lg font-semibold">{entity.plural}</h2>
      <ul className="card divide-line divide-y">
        {entries.map((entry) => (
          <li key={entry.id} className="space-y-2 px-5 py-4 text-sm">
            {entity.columns
              .filter((column) => !isEmpty(entry, column))
              .map((column) => (
                <div key={column}>
                  {entity.columns.length > 1 && (
                    <span className="text-muted mr-2">{labelOf(entity, column)}</span>
                  )}
                  <Member entity={entity} record={entry} name={column} />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
