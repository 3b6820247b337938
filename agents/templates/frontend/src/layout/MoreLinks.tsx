import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Icon } from '../ui/Icon';
import type { MenuEntry } from './menu';
import { MenuLink } from './MenuLink';

interface MoreLinksProps {
  label: string;
  entries: readonly MenuEntry[];
}

/** The end of the menu, unfolded below a button. It closes when it is left, by Escape, or once a link is followed. */
export function MoreLinks({ label, entries }: MoreLinksProps) {
  const [isOpen, setIsOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { pathname } = useLocation();
  const isHere = entries.some(({ to }) => `${pathname}/`.startsWith(`${to}/`));

  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    const closing = new AbortController();
    const { signal } = closing;
    const closeFromOutside = ({ target }: Event) => {
      if (target instanceof Node && !frame.current?.contains(target)) {
        setIsOpen(false);
      }
    };
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') {
        setIsOpen(false);
        button.current?.focus();
      }
    };
    document.addEventListener('pointerdown', closeFromOutside, { signal });
    document.addEventListener('focusin', closeFromOutside, { signal });
    document.addEventListener('keydown', closeByKey, { signal });
    return () => {
      closing.abort();
    };
  }, [isOpen]);

  return (
    <div ref={frame} className="relative">
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        className={`flex cursor-pointer items-center gap-1 rounded-lg px-3 py-2 text-sm font-medium transition-colors ${isHere ? 'bg-soft text-on-soft font-semibold' : 'text-muted hover:bg-soft hover:text-on-soft'}`}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {label}
        <Icon name="fold" className={`size-4 transition-transform ${isOpen ? 'rotate-180' : ''}`} />
      </button>
      {isOpen && (
        <ul className="bar absolute top-full left-0 z-50 mt-2 min-w-52 rounded-xl border p-2 shadow-lg">
          {entries.map((entry) => (
            <li key={entry.to}>
              <MenuLink
                entry={entry}
                onFollow={() => {
                  setIsOpen(false);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
