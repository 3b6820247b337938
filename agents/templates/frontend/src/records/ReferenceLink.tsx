import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { Avatar } from '../ui/Avatar';
import { entityNamed } from '../registry';
import { Icon } from '../ui/Icon';
import { pages } from './addresses';
import type { Reference } from './types';

interface ReferenceLinkProps {
  target: string;
  reference: Reference;
}

/** Names a related record and leads to its page, if it has one that the account may see. */
export function ReferenceLink({ target, reference }: ReferenceLinkProps) {
  const { account } = useSession();
  if (target === 'User') {
    return (
      <span className="inline-flex items-center gap-1.5 align-middle">
        <Avatar name={reference.label} />
{{#hasProfiles}}
        <Link className="link" to={`/u/${reference.id}`}>
          {reference.label}
        </Link>
{{/hasProfiles}}
{{^hasProfiles}}
        {reference.label}
{{/hasProfiles}}
      </span>
    );
  }
  const entity = entityNamed(target);
  const mark = entity.people ? (
    <Avatar name={reference.label} />
  ) : (
    <Icon name={entity.icon} className="text-muted size-4" />
  );
  if (!isAmong(account, entity.access.read)) {
    return (
      <span className="inline-flex items-center gap-1.5 align-middle">
        {mark}
        {reference.label}
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1.5 align-middle">
      {mark}
      <Link className="link" to={pages.record(entity, reference.id)}>
        {reference.label}
      </Link>
    </span>
  );
}
