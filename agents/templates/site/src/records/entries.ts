import { type StoredRecord, stored } from '../content';
import { entityNamed } from '../registry';
import type { EntityDefinition, Reference, RelationDefinition, SiteEntry } from './types';

const known = new Map<string, readonly SiteEntry[]>();

/** The records of one kind, in the order of their file. */
export function entriesOf(name: string): readonly SiteEntry[] {
  const entries = known.get(name) ?? readEntries(entityNamed(name));
  known.set(name, entries);
  return entries;
}

function recordsOf(name: string): readonly StoredRecord[] {
  return stored[name] ?? [];
}

function readEntries(entity: EntityDefinition): SiteEntry[] {
  const slugs = new Set(['compare']); // that address is taken
  return recordsOf(entity.name).map((record) => {
    const label = labelOf(entity, record);
    const short = slugOf(label);
    const slug = short && !slugs.has(short) ? short : [short, record.id].filter(Boolean).join('-');
    slugs.add(slug);
    const references = entity.relations.map((relation) => [
      relation.name,
      referencesOf(record, relation),
    ]);
    return { ...record, ...Object.fromEntries(references), label, slug } as SiteEntry;
  });
}

/** "Crème brûlée" as a part of an address: "creme-brulee". */
function slugOf(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function titleOf(entity: EntityDefinition, record: StoredRecord): string {
  const title = entity.titleField ? record[entity.titleField] : undefined;
  return typeof title === 'string' || typeof title === 'number' ? String(title) : '';
}

/** A record without a title is called after what it belongs to. */
function labelOf(entity: EntityDefinition, record: StoredRecord): string {
  const title = titleOf(entity, record);
  if (title) {
    return title;
  }
  const related = entity.relations
    .filter(({ many }) => !many)
    .flatMap((relation) => referencesOf(record, relation).map(({ label }) => label));
  return related.join(' · ') || `${entity.label} ${record.id}`;
}

/** What a relation leads to. An id that no record has leads nowhere. */
function referencesOf(record: StoredRecord, { name, target }: RelationDefinition): Reference[] {
  const entity = entityNamed(target);
  return [record[name]].flat().flatMap((id) => {
    const found = recordsOf(target).find((one) => one.id === id);
    return found
      ? { id: found.id, label: titleOf(entity, found) || `${entity.label} ${found.id}` }
      : [];
  });
}
