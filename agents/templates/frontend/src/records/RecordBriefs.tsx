import { Link } from 'react-router';
import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
import { pages } from './addresses';
import { Emblem } from './Emblem';
import { Fact } from './Fact';
import { fieldNamed, isEmpty, referencesOf, relationNamed } from './members';
import type { ApiRecord, EntityDefinition } from './types';

/** More than these make a row hard to read. */
const mostBeside = 2;

interface RecordBriefsProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** What to leave out because it is the same in every row. */
  without?: string;
  /** Side by side, each on a card of its own. */
  across?: boolean;
  addressOf?: (entity: EntityDefinition, id: number) => string;
}

/** Records in short, as a part of a page: what each is, how it stands, and little more. */
export function RecordBriefs({
  entity,
  records,
  without,
  across = false,
  addressOf = pages.record,
}: RecordBriefsProps) {
  return (
    <ul className={across ? 'grid gap-4 sm:grid-cols-2 lg:grid-cols-3' : 'divide-line divide-y'}>
      {records.map((record) => {
        const names = entity.columns.filter(
          (name) => name !== without && isTelling(entity, record, name),
        );
        const marks = [isState, isAmount].flatMap(
          (isMark) => names.find((name) => isMark(entity, name)) ?? [],
        );
        const beside = names.filter((name) => !marks.includes(name)).slice(0, mostBeside);
        return (
          <li
            key={record.id}
            className={`group relative flex items-center gap-3.5 ${across ? 'card rise p-5' : 'px-5 py-3 sm:px-6'}`}
          >
            <Emblem entity={entity} record={record} />
            <div className="min-w-0 flex-1">
              <Link
                className="line-clamp-2 text-sm font-semibold underline-offset-4 group-hover:underline after:absolute after:inset-0"
                to={addressOf(entity, record.id)}
              >
                {record.label}
              </Link>
              <dl className="text-muted mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-xs empty:hidden">
                {beside.map((name) => (
                  <Fact key={name} entity={entity} record={record} name={name} />
                ))}
              </dl>
            </div>
            {marks.length > 0 && (
              <dl className="flex shrink-0 flex-col items-end gap-1 text-sm font-semibold">
                {marks.map((name) => (
                  <Fact key={name} entity={entity} record={record} name={name} />
                ))}
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function isState(entity: EntityDefinition, name: string): boolean {
  return fieldNamed(entity, name)?.options !== undefined;
}

function isAmount(entity: EntityDefinition, name: string): boolean {
  const kind = fieldNamed(entity, name)?.kind;
  return kind !== undefined && fieldKinds[kind].inWords !== undefined;
}

/** It is short, and what the record is called does not say it already. */
function isTelling(entity: EntityDefinition, record: ApiRecord, name: string): boolean {
  if (isEmpty(record, name)) {
    return false;
  }
  const relation = relationNamed(entity, name);
  if (relation) {
    const label = referencesOf(record, relation)[0]?.label ?? '';
    return !relation.many && !record.label.includes(label);
  }
  const field = fieldNamed(entity, name);
  if (!field || fieldKinds[field.kind].minor) {
    return false;
  }
  // What has no title of its own is called by its day.
  const isSaid = !entity.titleField && /^(date|time)/.test(fieldKinds[field.kind].range ?? '');
  return !isSaid && !record.label.includes(readText(record[name]));
}
