import { NavLink } from 'react-router';
import { Icon } from '../ui/Icon';
import type { MenuEntry } from './menu';

interface MenuLinkProps {
  entry: MenuEntry;
  /** Only the words, where room is scarce. */
  plain?: boolean;
  onFollow?: () => void;
}

export function MenuLink({ entry, plain = false, onFollow }: MenuLinkProps) {
  return (
    <NavLink
      to={entry.to}
      end={entry.to === '/'{{#isContent}} || entry.to === '/manage'{{/isContent}}}
      onClick={onFollow}
      className={({ isActive }) =>
        `flex items-center gap-2.5 rounded-lg px-3 py-2 text-sm font-medium whitespace-nowrap transition-colors ${isActive ? 'bg-soft text-on-soft font-semibold' : 'text-muted hover:bg-soft hover:text-on-soft'}`
      }
    >
      {!plain && <Icon name={entry.icon} />}
      {entry.label}
{{#hasMenuMarks}}
      {entry.Mark && <entry.Mark />}
{{/hasMenuMarks}}
    </NavLink>
  );
}
