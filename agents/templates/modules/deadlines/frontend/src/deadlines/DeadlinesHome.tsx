import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { readText } from '../fields/text-values';
import { pages } from '../records/addresses';
import { useRecords } from '../records/queries';
import type { EntityDefinition } from '../records/types';
import { pageEntities } from '../registry';
import { Badge } from '../ui/Badge';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import { inWords } from './deadlines';
import { deadlines } from './settings';

/** What is late, on the first page. */
export function DeadlinesHome() {
  const { account } = useSession();
  return pageEntities
    .filter(({ name, access }) => name in deadlines && isAmong(account, access.read))
    .map((entity) => <LateRecords key={entity.name} entity={entity} day={dayNameOf(entity)} />);
}

const dayNameOf = ({ name }: EntityDefinition): string => deadlines[name]?.day ?? '';

function LateRecords({ entity, day }: { entity: EntityDefinition; day: string }) {
  const { data } = useRecords(entity, { standing: 'late', sort: day, pageSize: '3' });
  if (!data || data.total === 0) {
    return null;
  }
  const many = data.total === 1 ? entity.label : entity.plural;
  const title = `${data.total} ${inSentence(many)}: ${inSentence(inWords(entity.name, 'late'))}`;
  return (
    <section className="card edge p-5 sm:p-6" aria-label={title}>
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="flex items-center gap-2 text-lg font-semibold">
          <Icon name="clock" className="text-danger size-5" />
          {title}
        </h2>
        <Link className="link text-sm" to={`${pages.list(entity)}?standing=late`}>
          See all
        </Link>
      </div>
      <ul className="divide-line mt-3 divide-y">
        {data.items.map((record) => (
          <li key={record.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <Link className="link" to={pages.record(entity, record.id)}>
              {record.label}
            </Link>
            <Badge tone="danger">{dayInWords(new Date(readText(record[day])))}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
