import { Link } from 'react-router';
import { site } from '../site';

export function Brand() {
  return (
    <Link to="/" className="flex min-w-0 items-center gap-2.5 font-bold tracking-tight">
      <span
        aria-hidden="true"
        className="bg-accent text-on-accent grid size-8 shrink-0 place-items-center rounded-lg text-base"
      >
        {Array.from(site.name)[0]?.toUpperCase()}
      </span>
      <span className="truncate">{site.name}</span>
    </Link>
  );
}
