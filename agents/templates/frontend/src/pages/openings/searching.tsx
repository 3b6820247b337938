import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { pages } from '../records/addresses';
import { hero } from '../registry';
import { site } from '../site';
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import { useHeroRecords } from './heroRecords';

const suggestions = 4;

interface OpeningProps {
  /** The ways in. */
  children: ReactNode;
}

/** What a site is called and what it is good for, and a search through what it holds. */
export function Opening({ children }: OpeningProps) {
  const navigate = useNavigate();
  const search = (data: FormData) => {
    const text = data.get('q');
    const query = typeof text === 'string' ? encodeURIComponent(text.trim()) : '';
    void navigate(`${pages.list(hero.entity)}?q=${query}`);
  };
  const records = useHeroRecords(suggestions);
  const label = `Search ${inSentence(hero.entity.plural)}`;
  return (
    <section className="stage bleed -mt-8 px-4 py-16 lg:py-24">
      <div className="mx-auto flex max-w-3xl flex-col items-center gap-6 text-center">
{{#isBranded}}
        <p className="eyebrow">{site.kind}</p>
{{/isBranded}}
        <h1 className="text-5xl break-words sm:text-6xl">{site.name}</h1>
        <p className="text-muted max-w-xl text-lg leading-relaxed sm:text-xl">{site.tagline}</p>
        <form
          role="search"
          action={search}
          className="plate mt-2 flex w-full max-w-2xl items-center gap-2 rounded-2xl p-2 pl-5 shadow-xl"
        >
          <Icon name="search" className="text-muted size-5" />
          <input
            type="search"
            name="q"
            aria-label={label}
            placeholder={`${label}…`}
            className="placeholder:text-muted min-h-12 min-w-0 flex-1 bg-transparent text-base outline-none"
          />
          <button type="submit" className="btn btn-fill min-h-12 sm:px-6">
            Search
          </button>
        </form>
        {records.length > 0 && (
          <ul
            aria-label={hero.entity.plural}
            className="flex flex-wrap justify-center gap-x-2 gap-y-3"
          >
            {records.map((record) => (
              <li key={record.id}>
                <Link
                  className="chip px-3.5 py-1.5 text-sm"
                  to={pages.record(hero.entity, record.id)}
                >
                  {record.label}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <div className="calm flex flex-wrap justify-center gap-3 pt-2">{children}</div>
      </div>
    </section>
  );
}
