import type { ReactNode } from 'react';
import { site } from '../site';
import { Cover } from '../ui/Cover';

interface OpeningProps {
  /** The ways in. */
  children: ReactNode;
  /** What is pictured beside the words, on phones below them; else what the site is about. */
  art?: ReactNode;
}

/** What a site is called and what it is good for, on the first page. */
export function Opening({ children, art }: OpeningProps) {
  return (
    <section className="grid grid-cols-1 items-center gap-10 py-4 lg:grid-cols-2 lg:gap-16 lg:py-12">
      <div className="space-y-6">
{{#isBranded}}
        <p className="eyebrow">{site.kind}</p>
{{/isBranded}}
        <h1 className="text-5xl break-words sm:text-6xl xl:text-7xl">{site.name}</h1>
        <p className="text-muted max-w-lg text-lg leading-relaxed sm:text-xl">{site.tagline}</p>
        <div className="flex flex-wrap gap-3 pt-2">{children}</div>
      </div>
      <div className="min-w-0">
        {art ?? (
          <div className="overflow-hidden rounded-3xl">
            <Cover title="" icon={site.icon} className="aspect-[4/3]" />
          </div>
        )}
      </div>
    </section>
  );
}
