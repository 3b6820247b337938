import { useState } from 'react';
import { Outlet } from 'react-router';
{{#hasBarParts}}
import { barParts } from '../modules';
{{/hasBarParts}}
import { Icon } from '../ui/Icon';
import { SchemeToggle } from '../ui/SchemeToggle';
{{^isStatic}}
import { AccountMenu } from './AccountMenu';
{{/isStatic}}
import { Brand } from './Brand';
import type { MenuEntry } from './menu';
import { MenuBar } from './MenuBar';
import { MenuLinks } from './MenuLinks';
import { SiteFooter } from './SiteFooter';
import { SkipLink } from './SkipLink';

/** A menu along the top and a footer, as readers expect of a public site. */
export function SiteLayout({ entries }: { entries: readonly MenuEntry[] }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="bar sticky top-0 z-40 border-b shadow-sm">
        <div className="mx-auto flex min-h-16 max-w-6xl items-center gap-4 px-4 py-2 sm:px-6">
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
          <Brand />
          <MenuBar entries={entries} />
          <div className="ml-auto flex items-center gap-1">
            <SchemeToggle />
{{^isStatic}}
            <AccountMenu />
{{/isStatic}}
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
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 pt-8 pb-16 sm:px-6"
      >
        <Outlet />
      </main>
      <SiteFooter entries={entries} />
{{#hasBarParts}}
      {barParts.map((Bar, index) => (
        <Bar key={index} />
      ))}
{{/hasBarParts}}
    </div>
  );
}
