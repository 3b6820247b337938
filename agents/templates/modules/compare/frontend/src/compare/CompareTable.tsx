import { Link } from 'react-router';
import { readText } from '../fields/text-values';
import { pages } from '../records/addresses';
import { Member } from '../records/Member';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { Icon } from '../ui/Icon';
import { Picture } from '../ui/Picture';

interface CompareTableProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  differsOnly: boolean;
  onRemove: (record: ApiRecord) => void;
}

function differs(records: readonly ApiRecord[], name: string): boolean {
  return new Set(records.map((record) => JSON.stringify(record[name] ?? null))).size > 1;
}

/** One column for each record, one row for each thing that is known of them. */
export function CompareTable({ entity, records, differsOnly, onRemove }: CompareTableProps) {
  const rows = [...entity.fields, ...entity.relations]
    .filter(({ name }) => name !== entity.titleField && name !== entity.imageField)
    .map(({ name, label }) => ({ name, label, isDifferent: differs(records, name) }))
    .filter(({ isDifferent }) => isDifferent || !differsOnly);
  return (
    <div className="card overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{entity.plural} side by side</caption>
        <thead>
          <tr className="border-line border-b align-bottom">
            <td className="min-w-32 p-4" />
            {records.map((record) => (
              <th key={record.id} scope="col" className="min-w-44 p-4 text-left text-base">
                {entity.cards && (
                  <Picture
                    address={entity.imageField ? readText(record[entity.imageField]) : ''}
                    description={record.label}
                    title={record.label}
                    icon={entity.icon}
                    turn={record.id}
                    className="mb-3 aspect-[3/2] rounded-lg"
                  />
                )}
                <span className="flex items-start justify-between gap-2">
                  <Link
                    className="font-bold underline-offset-4 hover:underline"
                    to={pages.record(entity, record.id)}
                  >
                    {record.label}
                  </Link>
                  <button
                    type="button"
                    aria-label={`Remove ${record.label}`}
                    className="text-muted hover:text-fg cursor-pointer"
                    onClick={() => {
                      onRemove(record);
                    }}
                  >
                    <Icon name="close" className="size-4" />
                  </button>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-line divide-y">
          {rows.map(({ name, label, isDifferent }) => (
            <tr key={name}>
              <th scope="row" className="p-4 text-left align-top font-medium">
                {label}
                {isDifferent && (
                  <span className="text-warning block text-xs font-semibold">Differs</span>
                )}
              </th>
              {records.map((record) => (
                <td key={record.id} className="p-4 align-top">
                  <Member entity={entity} record={record} name={name} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
