import type { ReactNode } from 'react';
import { site } from '../site';
import { Cover } from '../ui/Cover';

interface OpeningProps {
  /** The ways in. */
  children: ReactNode;
}

/** What a site is called and what it is good for, on the first page. */
export function Opening({ children }: OpeningProps) {
  return (
    <section className="stage bleed -mt-8">
      <div className="mx-auto flex max-w-6xl flex-col px-4 sm:px-6 lg:min-h-[34rem] lg:justify-center">
        <div className="flex flex-col gap-6 py-14 lg:w-1/2 lg:py-20 lg:pr-16">
{{#isBranded}}
          <p className="eyebrow">{site.kind}</p>
{{/isBranded}}
          <h1 className="text-5xl break-words sm:text-6xl xl:text-7xl">{site.name}</h1>
          <p className="text-muted max-w-lg text-lg leading-relaxed sm:text-xl">{site.tagline}</p>
          <div className="flex flex-wrap gap-3 pt-2">{children}</div>
        </div>
        <div className="plate -mx-4 sm:-mx-6 lg:absolute lg:inset-y-0 lg:right-0 lg:mx-0 lg:w-1/2">
          <Cover title="" icon={site.icon} className="aspect-[16/9] lg:aspect-auto lg:h-full" />
        </div>
      </div>
    </section>
  );
}
