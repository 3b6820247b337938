import { Link } from 'react-router';
import { entityNamed, publicEntities } from '../registry';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';
import { pages } from './addresses';
import type { Reference } from './types';

interface ReferenceLinkProps {
  target: string;
  reference: Reference;
}

/** Names a related record and leads to its page, if it has one. */
export function ReferenceLink({ target, reference }: ReferenceLinkProps) {
  const entity = entityNamed(target);
  return (
    <span className="inline-flex items-center gap-1.5">
      {entity.people ? (
        <Avatar name={reference.label} />
      ) : (
        <Icon name={entity.icon} className="text-muted size-4" />
      )}
      {publicEntities.includes(entity) ? (
        <Link className="link" to={pages.record(entity, reference.id)}>
          {reference.label}
        </Link>
      ) : (
        reference.label
      )}
    </span>
  );
}
