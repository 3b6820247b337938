import { messageOf } from '../api/client';
import { pages } from '../records/addresses';
import { Member } from '../records/Member';
import { isEmpty, labelOf } from '../records/members';
import { useRecords } from '../records/queries';
import { entityNamed } from '../registry';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import type { Board } from './board';
import { Standings } from './Standings';

/** Records by a number of their own. */
export function FieldRanking({ board: { title, entity: name, field, of } }: { board: Board }) {
  const entity = entityNamed(name);
  const { data, error } = useRecords(entity, { sort: `-${field}`, pageSize: '50' });
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton />;
  }
  const entries = data.items
    .filter((record) => !isEmpty(record, field))
    .map((record) => ({
      id: record.id,
      label: record.label,
      to: pages.record(entity, record.id),
      value: Number(record[field]),
      shown: <Member entity={entity} record={record} name={field} />,
    }));
  return <Standings title={title} of={of} by={labelOf(entity, field)} entries={entries} />;
}
