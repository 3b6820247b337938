import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
import { Member } from '../records/Member';
import { isEmpty } from '../records/members';
import { useRecords } from '../records/queries';
{{#hasCards}}
import { RecordCards } from '../records/RecordCards';
{{/hasCards}}
import type { EntityDefinition } from '../records/types';
import { pageEntities } from '../registry';
import { Icon } from '../ui/Icon';
import { PageHeader } from '../ui/PageHeader';
import { site } from '../site';
import { inSentence } from '../ui/words';

const shown = '5';
{{#hasCards}}
const shownCards = '6';
{{/hasCards}}

/** The newest records of everything the account may see. */
export function Overview() {
  const { account } = useSession();
  const readable = pageEntities.filter((entity) => isAmong(account, entity.access.read));
  return (
    <>
      {account && <PageHeader title={`Welcome, ${account.name}`} text={site.summary} />}
{{#hasCards}}
      <div className="space-y-10">
        {readable
          .filter((entity) => entity.imageField)
          .map((entity) => (
            <NewestCards key={entity.name} entity={entity} />
          ))}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          {readable
            .filter((entity) => !entity.imageField)
            .map((entity) => (
              <Newest key={entity.name} entity={entity} />
            ))}
        </div>
      </div>
{{/hasCards}}
{{^hasCards}}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {readable.map((entity) => (
          <Newest key={entity.name} entity={entity} />
        ))}
      </div>
{{/hasCards}}
    </>
  );
}

function Newest({ entity }: { entity: EntityDefinition }) {
  const { account } = useSession();
  const { data } = useRecords(entity, { pageSize: shown });
  const mayCreate = isAmong(account, entity.access.create);
  // What lists show first says most about a record.
  const [mark] = entity.columns;
  return (
    <section className="card overflow-hidden">
      <header className="border-line flex items-center gap-4 border-b p-5">
        <span className="bg-soft text-on-soft grid size-11 shrink-0 place-items-center rounded-lg">
          <Icon name={entity.icon} />
        </span>
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold">
            <Link className="underline-offset-4 hover:underline" to={pages.list(entity)}>
              {entity.plural}
            </Link>
          </h2>
          <p className="text-muted text-sm tabular-nums">{data ? `${data.total} in all` : '…'}</p>
        </div>
        {mayCreate && (
          <Link
            className="btn btn-secondary px-2.5"
            aria-label={`New ${inSentence(entity.label)}`}
            to={pages.create(entity)}
          >
            <Icon name="plus" />
          </Link>
        )}
      </header>
      <ul className="divide-line divide-y">
        {data?.items.map((record) => (
          <li key={record.id} className="flex items-center justify-between gap-4 px-5 py-3 text-sm">
            <Link
              className="min-w-0 truncate font-medium underline-offset-4 hover:underline"
              to={pages.record(entity, record.id)}
            >
              {record.label}
            </Link>
            {mark && !isEmpty(record, mark) && (
              <span className="shrink-0">
                <Member entity={entity} record={record} name={mark} />
              </span>
            )}
          </li>
        ))}
        {data?.total === 0 && (
          <li className="text-muted px-5 py-6 text-sm">No {inSentence(entity.plural)} yet.</li>
        )}
      </ul>
    </section>
  );
}
{{#hasCards}}

function NewestCards({ entity }: { entity: EntityDefinition }) {
  const { data } = useRecords(entity, { pageSize: shownCards });
  return (
    <section className="space-y-4" aria-label={entity.plural}>
      <header className="flex items-baseline justify-between gap-4">
        <h2 className="text-xl font-bold tracking-tight">{entity.plural}</h2>
        <Link className="link inline-flex items-center gap-1 text-sm" to={pages.list(entity)}>
          See all {data?.total}
          <Icon name="arrow" className="size-4" />
        </Link>
      </header>
      {data && <RecordCards entity={entity} records={data.items} heading="h3" />}
    </section>
  );
}
{{/hasCards}}
