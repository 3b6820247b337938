import { Link } from 'react-router';
import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
import { Icon } from '../ui/Icon';
import { pages } from './addresses';
import { Emblem } from './Emblem';
import type { ListState } from './listState';
import { Member } from './Member';
import { fieldNamed, isEmpty, labelOf } from './members';
import { isSortable } from './sorting';
import type { ApiRecord, EntityDefinition } from './types';

const mostColumnsBeside = 3;
const headLook = 'px-4 py-3 font-semibold whitespace-nowrap';

interface ColumnHeadProps {
  label: string;
  name: string | undefined;
  state: ListState | undefined;
  isNumeric?: boolean;
}

function ColumnHead({ label, name, state, isNumeric = false }: ColumnHeadProps) {
  const look = `${headLook} ${isNumeric ? 'text-right' : 'text-left'}`;
  if (!name || !state) {
    return <th className={look}>{label}</th>;
  }
  const sort = state.get('sort');
  const isUp = sort === name;
  const isDown = sort === `-${name}`;
  const order = isDown ? 'descending' : 'none';
  return (
    <th aria-sort={isUp ? 'ascending' : order} className={look}>
      <button
        type="button"
        className="inline-flex cursor-pointer items-center gap-1 underline-offset-4 hover:underline"
        onClick={() => {
          state.set('sort', isUp ? `-${name}` : name);
        }}
      >
        {label}
        <Icon name={isUp ? 'up' : isDown ? 'down' : 'sort'} className="size-3.5" />
      </button>
    </th>
  );
}

interface RecordLinkProps {
  entity: EntityDefinition;
  record: ApiRecord;
  /** What the link shows of the record, when that is not the whole of what it is called. */
  name: string | undefined;
}

function RecordLink({ entity, record, name }: RecordLinkProps) {
  const part = name !== undefined && name !== entity.titleField && !isEmpty(record, name);
  return (
    <Link
      className="font-semibold underline-offset-4 hover:underline"
      to={pages.record(entity, record.id)}
    >
      {part ? <Member entity={entity} record={record} name={name} /> : record.label}
    </Link>
  );
}

interface RecordTableProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Columns to leave out because they say the same in every row. */
  without?: string;
  /** Rows have none. */
  heading?: 'h2' | 'h3';
  /** Lets people sort by a column. */
  state?: ListState;
}

/** Records as the rows of a table; on phones every row becomes a card of its own. */
export function RecordTable({ entity, records, without, state }: RecordTableProps) {
  const first = entity.titleField ?? (entity.leadField === without ? undefined : entity.leadField);
  const columns = entity.columns.filter((name) => name !== without && name !== first);
  // Where there is room, a line of text says what a record is about.
  const teaser =
    entity.titleField && columns.length <= mostColumnsBeside ? entity.teaserField : undefined;
  const isNumeric = (name: string) => {
    const field = fieldNamed(entity, name);
    return Boolean(field && fieldKinds[field.kind].numeric);
  };
  const sortName = (name: string) => (isSortable(entity, name) ? name : undefined);
  return (
    <div className="card overflow-hidden sm:overflow-x-auto">
      <table className="block w-full text-sm sm:table">
        <caption className="sr-only">{entity.plural}</caption>
        <thead className="bg-head text-head-fg hidden sm:table-header-group">
          <tr>
            <ColumnHead
              label={first ? labelOf(entity, first) : entity.label}
              name={first && sortName(first)}
              state={state}
            />
            {columns.map((name) => (
              <ColumnHead
                key={name}
                label={labelOf(entity, name)}
                name={sortName(name)}
                state={state}
                isNumeric={isNumeric(name)}
              />
            ))}
          </tr>
        </thead>
        <tbody className="divide-line block divide-y sm:table-row-group">
          {records.map((record) => (
            <tr
              key={record.id}
              className="hover:bg-soft/40 block px-4 py-3 transition-colors sm:table-row sm:p-0"
            >
              <td className="block pb-1 sm:table-cell sm:px-4 sm:py-3.5">
                <span className="flex items-center gap-3">
{{#hasLeads}}
                  {entity.lead && <entity.lead entity={entity} record={record} />}
{{/hasLeads}}
                  <Emblem entity={entity} record={record} />
                  <span className="min-w-0">
                    <RecordLink entity={entity} record={record} name={first} />
{{#hasFlags}}
                    {entity.flags?.map((Flag, index) => (
                      <span key={index} className="ml-2 empty:hidden">
                        <Flag entity={entity} record={record} />
                      </span>
                    ))}
{{/hasFlags}}
                    {teaser && (
                      <span className="text-muted line-clamp-1">{readText(record[teaser])}</span>
                    )}
                  </span>
                </span>
              </td>
              {columns.map((name) => (
                <td
                  key={name}
                  className={`${isEmpty(record, name) ? 'hidden' : 'flex'} items-center justify-between gap-4 py-1 sm:table-cell sm:px-4 sm:py-3.5`}
                >
                  <span className="text-muted sm:hidden">{labelOf(entity, name)}</span>
                  <span
                    className={`flex items-center sm:min-h-6 ${isNumeric(name) ? 'sm:justify-end' : ''}`}
                  >
                    <Member entity={entity} record={record} name={name} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
