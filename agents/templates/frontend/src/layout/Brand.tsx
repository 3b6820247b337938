import { Link } from 'react-router';
import { site } from '../site';
import { Icon } from '../ui/Icon';

export function Brand() {
  return (
    <Link to="/" className="flex min-w-0 items-center gap-2.5 font-bold tracking-tight">
      <span className="bg-accent text-on-accent grid size-9 shrink-0 place-items-center rounded-xl shadow-sm">
        <Icon name={site.icon} />
      </span>
      <span className="line-clamp-3 leading-tight">{site.name}</span>
    </Link>
  );
}
