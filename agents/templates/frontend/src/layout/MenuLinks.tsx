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
            `flex items-center gap-2.5 rounded-lg px-3 py-2 text-sm font-medium whitespace-nowrap transition-colors ${isActive ? 'bg-soft text-on-soft font-semibold' : 'text-muted hover:bg-soft hover:text-on-soft'}`
          }
        >
          <Icon name={entry.icon} />
          {entry.label}
{{#hasMenuMarks}}
          {entry.Mark && <entry.Mark />}
{{/hasMenuMarks}}
        </NavLink>
      ))}
    </nav>
  );
}
