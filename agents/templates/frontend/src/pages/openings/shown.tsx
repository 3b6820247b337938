import type { ReactNode } from 'react';
import { site } from '../site';

interface OpeningProps {
  /** The ways in. */
  children: ReactNode;
  /** What the site looks like to those who may enter. */
  art?: ReactNode;
}

/** What a site is called and what it is good for, on the first page. */
export function Opening({ children, art }: OpeningProps) {
  return (
    <section className="bleed -mt-8">
      <div className="stage px-4 pt-14 pb-40 lg:pt-20 lg:pb-56">
        <div className="mx-auto flex max-w-3xl flex-col items-center gap-6 text-center">
{{#isBranded}}
          <p className="eyebrow">{site.kind}</p>
{{/isBranded}}
          <h1 className="text-5xl break-words sm:text-6xl">{site.name}</h1>
          <p className="text-muted max-w-xl text-lg leading-relaxed sm:text-xl">{site.tagline}</p>
          <div className="flex flex-wrap justify-center gap-3">{children}</div>
        </div>
      </div>
      <div className="relative mx-auto -mt-28 max-w-5xl px-4 sm:px-6 lg:-mt-40">{art}</div>
    </section>
  );
}
