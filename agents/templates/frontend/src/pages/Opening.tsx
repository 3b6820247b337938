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
    <section className="grid items-center lg:grid-cols-[1.15fr_1fr]">
      <div className="stage flex flex-col justify-center gap-6 rounded-3xl px-6 py-14 max-lg:pb-32 sm:px-12 sm:py-20 lg:col-span-full lg:row-start-1 lg:min-h-[29rem] lg:pr-[50%]">
        <h1 className="text-4xl font-extrabold break-words sm:text-5xl xl:text-6xl">{site.name}</h1>
        <p className="text-muted max-w-xl text-lg leading-relaxed sm:text-xl">{site.tagline}</p>
        <div className="flex flex-wrap gap-3">{children}</div>
      </div>
      <div className="relative min-w-0 px-6 max-lg:-mt-20 lg:col-start-2 lg:row-start-1 lg:py-12 lg:pr-12 lg:pl-4">
        {art ?? (
          <div className="card mx-auto max-w-md overflow-hidden shadow-2xl lg:rotate-2">
            <Cover title="" icon={site.icon} className="aspect-[4/3]" />
          </div>
        )}
      </div>
    </section>
  );
}
