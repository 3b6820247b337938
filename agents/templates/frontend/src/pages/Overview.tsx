import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
import { Newest } from '../records/Newest';
import { useRecords } from '../records/queries';
import type { EntityDefinition } from '../records/types';
import { showcase } from '../registry';
import { site } from '../site';
import { Icon } from '../ui/Icon';
import { PageHeader } from '../ui/PageHeader';
import { inSentence } from '../ui/words';
import { StateShare } from './StateShare';
import { Trend } from './Trend';

const mostActions = 3;
/** More of them make a page without an end; the menu leads to the others. */
const mostLists = 4;
/** Cards come three, rows one below another. */
const shownOf = (entity: EntityDefinition) => ({ pageSize: entity.cards ? '3' : '5' });

/** How things stand, and the newest records of everything the account may see. */
export function Overview() {
  const { account } = useSession();
  const readable = showcase.filter((entity) => isAmong(account, entity.access.read));
  const creatable = showcase.filter((entity) => isAmong(account, entity.access.create));
  const mostShares = readable.length < 3 ? 2 : 1;
  return (
    <div className="space-y-10 empty:hidden">
      {account && (
        <PageHeader
          title={`Welcome, ${account.name}`}
          text={site.tagline}
          actions={creatable.slice(0, mostActions).map((entity, index) => (
            <Link
              key={entity.name}
              className={`btn ${index === 0 ? 'btn-primary' : 'btn-secondary'}`}
              to={pages.create(entity)}
            >
              <Icon name="plus" className="size-4" />
              New {inSentence(entity.label)}
            </Link>
          ))}
        />
      )}
      {account && readable.length > 1 && (
        <ul className="figures">
          {readable.map((entity) => (
            <Total key={entity.name} entity={entity} />
          ))}
        </ul>
      )}
      {account && (
        <div className="grid gap-5 empty:hidden lg:grid-cols-2 lg:[&>:last-child:nth-child(odd)]:col-span-2">
          {readable.map((entity) => (
            <StateShare key={entity.name} entity={entity} most={mostShares} />
          ))}
          {readable.map((entity) => (
            <Trend key={entity.name} entity={entity} />
          ))}
        </div>
      )}
      {readable.slice(0, mostLists).map((entity) => (
        <Latest key={entity.name} entity={entity} />
      ))}
    </div>
  );
}

/** How many records there are of one kind. */
function Total({ entity }: { entity: EntityDefinition }) {
  const { data } = useRecords(entity, shownOf(entity));
  return (
    <li className="card edge rise relative flex items-center gap-4 p-4 sm:p-5">
      <span className="tile max-sm:hidden">
        <Icon name={entity.icon} />
      </span>
      <p className="min-w-0">
        <span className="block text-2xl font-bold tabular-nums">{data?.total ?? '…'}</span>
        <Link
          className="text-muted block truncate text-sm after:absolute after:inset-0"
          to={pages.list(entity)}
        >
          {entity.plural}
        </Link>
      </p>
    </li>
  );
}

function Latest({ entity }: { entity: EntityDefinition }) {
  const { data } = useRecords(entity, shownOf(entity));
  if (!data || data.total === 0) {
    return null;
  }
  return <Newest entity={entity} to={pages.list(entity)} records={data.items} />;
}
