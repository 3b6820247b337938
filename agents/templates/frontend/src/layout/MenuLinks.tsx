import { NavLink } from 'react-router';
import { Icon } from '../ui/Icon';
import type { MenuEntry } from './menu';

interface MenuLinksProps {
  entries: readonly MenuEntry[];
  className: string;
  onFollow?: () => void;
}

export function MenuLinks({ entries, className, onFollow }: MenuLinksProps) {
  return (
    <nav aria-label="Main" className={className}>
      {entries.map((entry) => (
        <NavLink
          key={entry.to}
          to={entry.to}
          end={entry.to === '/'{{#isContent}} || entry.to === '/manage'{{/isContent}}}
          onClick={onFollow}
          className={({ isActive }) =>
            `flex items-center gap-3 rounded-lg px-3 py-2 text-sm font-medium transition-colors ${isActive ? 'bg-soft text-on-soft' : 'text-muted hover:bg-soft hover:text-surface-fg'}`
          }
        >
          <Icon name={entry.icon} />
          {entry.label}
        </NavLink>
      ))}
    </nav>
  );
}
