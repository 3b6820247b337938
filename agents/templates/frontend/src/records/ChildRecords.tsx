import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import { pages } from './addresses';
import { useRecords } from './queries';
import { RecordList } from './RecordList';
import type { ApiRecord, EntityDefinition } from './types';

const shown = 10;

interface ChildRecordsProps {
  entity: EntityDefinition;
  parentKey: string;
  parent: ApiRecord;
}

/** The records that belong to another one, on its page. */
export function ChildRecords({ entity, parentKey, parent }: ChildRecordsProps) {
  const { account } = useSession();
  if (!isAmong(account, entity.access.read)) {
    return null;
  }
  return (
    <ChildList
      entity={entity}
      parentKey={parentKey}
      parent={parent}
      mayCreate={isAmong(account, entity.access.create)}
    />
  );
}

function ChildList({
  entity,
  parentKey,
  parent,
  mayCreate,
}: ChildRecordsProps & { mayCreate: boolean }) {
  const { data } = useRecords(entity, { [parentKey]: String(parent.id), pageSize: String(shown) });
  const relation = entity.relations.find(({ filter }) => filter === parentKey);
  // Records can belong to this one in several ways; then the heading says in which.
  const ways = entity.relations.filter(({ target }) => target === relation?.target).length;
  const query = `?${parentKey}=${parent.id}`;
  const total = data?.total ?? 0;
  return (
    <section className="space-y-3">
      <header className="flex items-center justify-between gap-3">
        <h2 className="text-lg font-semibold">
          {entity.plural} {ways > 1 && `(${relation?.label ?? ''}) `}
          <span className="text-muted font-normal tabular-nums">{total}</span>
        </h2>
        {mayCreate && relation && (
          <Link
            className={`btn ${entity.beginning ? 'btn-primary' : 'btn-secondary'}`}
            to={`${pages.create(entity)}?${relation.key}=${parent.id}`}
          >
            <Icon name="plus" className="size-4" />
            {entity.beginning ?? `Add ${inSentence(entity.label)}`}
          </Link>
        )}
      </header>
      {data && total > 0 ? (
        <RecordList entity={entity} records={data.items} heading="h3" without={relation?.name} />
      ) : (
        <p className="card text-muted px-5 py-6 text-sm">
          No {inSentence(entity.plural)} here yet.
        </p>
      )}
      {total > shown && (
        <Link className="link text-sm" to={pages.list(entity) + query}>
          Show all {total}
        </Link>
      )}
    </section>
  );
}
