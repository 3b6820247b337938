import type { ReactNode } from 'react';
import { site } from '../site';

interface OpeningProps {
  /** The ways in. */
  children: ReactNode;
  /** What is pictured below the words. */
  art?: ReactNode;
}

/** What a site is called and what it is good for, on the first page. */
export function Opening({ children, art }: OpeningProps) {
  return (
    <section className="space-y-12 pt-6 lg:pt-14">
      <div className="mx-auto flex max-w-3xl flex-col items-center gap-6 text-center">
{{#isBranded}}
        <p className="eyebrow">{site.kind}</p>
{{/isBranded}}
        <h1 className="text-5xl break-words sm:text-6xl xl:text-7xl">{site.name}</h1>
        <p className="text-muted max-w-xl text-lg leading-relaxed sm:text-xl">{site.tagline}</p>
        <div className="flex flex-wrap justify-center gap-3">{children}</div>
      </div>
      {art}
    </section>
  );
}
