import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { entityNamed } from '../registry';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import { useRecords } from './queries';
import type { ApiRecord, Child } from './types';

interface RepliesProps {
  child: Child;
  record: ApiRecord;
}

/** How many answers a record has, and when the last one was given. */
export function Replies({ child, record }: RepliesProps) {
  const { account } = useSession();
  const entity = entityNamed(child.entity);
  return isAmong(account, entity.access.read) ? <Count child={child} record={record} /> : null;
}

function Count({ child, record }: RepliesProps) {
  const entity = entityNamed(child.entity);
  const { data } = useRecords(entity, { [child.key]: String(record.id), pageSize: '1' });
  if (!data) {
    return null;
  }
  const [last] = data.items;
  return (
    <p className="text-muted text-sm sm:text-right">
      <span className="text-fg inline-flex items-center gap-1.5 font-semibold tabular-nums">
        <Icon name="comment" className="size-4" />
        {data.total}
        <span className="sr-only"> {inSentence(entity.plural)}</span>
      </span>
      {last && <span className="block text-xs">Last: {dayInWords(new Date(last.createdAt))}</span>}
    </p>
  );
}
