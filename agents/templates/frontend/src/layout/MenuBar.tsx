import { site } from '../site';
import type { MenuEntry } from './menu';
import { MenuLink } from './MenuLink';
import { MoreLinks } from './MoreLinks';

/** Letters that fit beside the account and the name of the site, and how many of them the space around a word takes. */
const mostLetters = 80;
const lettersAround = 4;
/** A longer name takes two lines. */
const mostOfName = 24;
const more = 'More';

function widthOf(labels: readonly string[]): number {
  return labels.reduce((sum, { length }) => sum + length + lettersAround, 0);
}

/** How many entries fit beside one another, with room for the last button where not all of them do. */
function fittingCount(entries: readonly MenuEntry[]): number {
  const labels = entries.map(({ label }) => label);
  const room = mostLetters - Math.min(site.name.length, mostOfName);
  if (widthOf(labels) <= room) {
    return labels.length;
  }
  const tooMany = labels.findIndex(
    (_, index) => widthOf([...labels.slice(0, index + 1), more]) > room,
  );
  return Math.max(1, tooMany);
}

/** The menu as a row; what does not fit into it is behind its last button. */
export function MenuBar({ entries }: { entries: readonly MenuEntry[] }) {
  const count = fittingCount(entries);
  return (
    <nav aria-label="Main" className="hidden items-center gap-1 lg:flex">
      {entries.slice(0, count).map((entry) => (
        <MenuLink key={entry.to} plain entry={entry} />
      ))}
      {count < entries.length && <MoreLinks label={more} entries={entries.slice(count)} />}
    </nav>
  );
}
