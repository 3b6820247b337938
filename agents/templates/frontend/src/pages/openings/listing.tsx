import type { ReactNode } from 'react';
import { site } from '../site';

interface OpeningProps {
  /** The ways in. */
  children: ReactNode;
  /** The newest of what the site holds. */
  art?: ReactNode;
}

/** What a site is called and what it is good for, on the first page. */
export function Opening({ children, art }: OpeningProps) {
  return (
    <section className="bleed wash -mt-8">
      <div className="mx-auto grid max-w-6xl grid-cols-1 items-center gap-10 px-4 py-12 sm:px-6 lg:grid-cols-[1fr_1.1fr] lg:gap-16 lg:py-20">
        <div className="space-y-6">
{{#isBranded}}
          <p className="eyebrow">{site.kind}</p>
{{/isBranded}}
          <h1 className="text-5xl break-words sm:text-6xl">{site.name}</h1>
          <p className="text-muted max-w-lg text-lg leading-relaxed sm:text-xl">{site.tagline}</p>
          <div className="flex flex-wrap gap-3 pt-2">{children}</div>
        </div>
        <div className="min-w-0">{art}</div>
      </div>
    </section>
  );
}
