import type { MenuEntry } from './menu';
import { MenuLink } from './MenuLink';

interface MenuLinksProps {
  entries: readonly MenuEntry[];
  className: string;
  onFollow?: () => void;
}

/** The menu as a column. */
export function MenuLinks({ entries, className, onFollow }: MenuLinksProps) {
  return (
    <nav aria-label="Main" className={`flex-col gap-1 ${className}`}>
      {entries.map((entry) => (
        <MenuLink key={entry.to} entry={entry} onFollow={onFollow} />
      ))}
    </nav>
  );
}
