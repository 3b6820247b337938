import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
{{#hasPlaces}}
import { useIsFull } from '../places/places';
{{/hasPlaces}}
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import { pages } from './addresses';
import { useRecords } from './queries';
import { RecordBriefs } from './RecordBriefs';
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
{{#hasPlaces}}
  const isFull = useIsFull(entity.name, relation?.target, parent.id);
{{/hasPlaces}}
  const query = `?${parentKey}=${parent.id}`;
  const total = data?.total ?? 0;
  const isWide = Boolean(entity.cards ?? entity.listing);
  return (
    <section
      className={isWide ? 'space-y-4 @4xl:col-span-2' : 'card overflow-hidden @4xl:only:col-span-2'}
    >
      <header
        className={`flex flex-wrap items-center justify-between gap-3 ${isWide ? '' : 'border-line border-b px-5 py-4 sm:px-6'}`}
      >
        <h2 className="flex items-center gap-2.5 text-lg font-semibold">
          <Icon name={entity.icon} className="text-link size-5" />
          {entity.plural} {ways > 1 && `(${relation?.label ?? ''}) `}
          <span className="text-muted font-normal tabular-nums">{total}</span>
        </h2>
{{#hasPlaces}}
        {mayCreate && relation && !isFull && (
{{/hasPlaces}}
{{^hasPlaces}}
        {mayCreate && relation && (
{{/hasPlaces}}
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
        isWide ? (
          <RecordList entity={entity} records={data.items} heading="h3" without={relation?.name} />
        ) : (
          <RecordBriefs entity={entity} records={data.items} without={relation?.name} />
        )
      ) : (
        <p className={`text-muted px-5 py-6 text-sm sm:px-6 ${isWide ? 'card' : ''}`}>
          No {inSentence(entity.plural)} here yet.
        </p>
      )}
      {total > shown && (
        <Link
          className={`link text-sm ${isWide ? '' : 'border-line block border-t px-5 py-3 sm:px-6'}`}
          to={pages.list(entity) + query}
        >
          Show all {total}
        </Link>
      )}
    </section>
  );
}
