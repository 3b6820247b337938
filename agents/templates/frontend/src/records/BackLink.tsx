import { Link } from 'react-router';
import { Icon } from '../ui/Icon';
import { pages } from './addresses';
import type { EntityDefinition } from './types';

/** The way from a page of a record to the list of its kind. */
export function BackLink({ entity }: { entity: EntityDefinition }) {
  return (
    <Link className="link inline-flex items-center gap-1 text-sm" to={pages.list(entity)}>
      <Icon name="left" className="size-4" />
      {entity.plural}
    </Link>
  );
}
