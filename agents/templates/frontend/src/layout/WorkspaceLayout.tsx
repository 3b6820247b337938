import { useState } from 'react';
import { Outlet } from 'react-router';
{{#hasBarParts}}
import { barParts } from '../modules';
{{/hasBarParts}}
import { Icon } from '../ui/Icon';
import { SchemeToggle } from '../ui/SchemeToggle';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';
import type { MenuEntry } from './menu';
import { MenuLinks } from './MenuLinks';
import { SkipLink } from './SkipLink';

/** A menu at the side on wide screens, behind a button on narrow ones. */
export function WorkspaceLayout({ entries }: { entries: readonly MenuEntry[] }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[16rem_1fr]">
      <SkipLink />
      <aside className="bar side sticky top-0 hidden h-dvh flex-col gap-6 border-r p-4 lg:flex">
        <div className="px-2 pt-2">
          <Brand />
        </div>
        <MenuLinks entries={entries} className="flex overflow-y-auto" />
      </aside>
      <div className="flex min-w-0 flex-col">
        <header className="bar sticky top-0 z-40 border-b">
          <div className="flex h-16 items-center gap-2 px-4 sm:px-6 lg:px-8">
            <button
              type="button"
              aria-label="Menu"
              aria-expanded={isOpen}
              className="btn btn-quiet px-2.5 lg:hidden"
              onClick={() => {
                setIsOpen(!isOpen);
              }}
            >
              <Icon name={isOpen ? 'close' : 'menu'} />
            </button>
            <div className="min-w-0 lg:hidden">
              <Brand />
            </div>
            <div className="ml-auto flex items-center gap-1">
              <SchemeToggle />
              <AccountMenu />
            </div>
          </div>
          {isOpen && (
            <MenuLinks
              entries={entries}
              className="border-line flex border-t p-4 lg:hidden"
              onFollow={() => {
                setIsOpen(false);
              }}
            />
          )}
        </header>
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 p-4 sm:p-6 lg:p-8">
          <Outlet />
        </main>
{{#hasBarParts}}
        {barParts.map((Bar, index) => (
          <Bar key={index} />
        ))}
{{/hasBarParts}}
      </div>
    </div>
  );
}
