import { Link } from 'react-router';
import { publicPages } from '../records/addresses';
import { useRecords } from '../records/queries';
{{#hasHero}}
import { HeroArt } from '../pages/HeroArt';
{{/hasHero}}
import type { EntityDefinition } from '../records/types';
import { publicEntities } from '../registry';
import { extraEntries, site } from '../site';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';
import { Readings } from './Readings';

const shownWorks = '3';
const shownArticles = '5';

/** What the site is about, and the newest of everything. */
export function ReadingHomePage() {
  useTitle(site.name);
  const [first] = publicEntities;
  const contact = extraEntries.find(({ to }) => to === '/contact');
  return (
    <div className="space-y-16">
      <section className="stage rounded-3xl px-6 py-16 sm:px-12 sm:py-24">
        <div className="grid grid-cols-1 items-center gap-10 lg:grid-cols-[1.25fr_1fr]">
          <div className="space-y-6">
            <h1 className="text-4xl font-extrabold sm:text-6xl">{site.name}</h1>
            <p className="text-muted max-w-xl text-lg leading-relaxed sm:text-xl">{site.tagline}</p>
            <div className="flex flex-wrap gap-3">
              {first && (
                <Link className="btn btn-primary btn-large" to={publicPages.list(first)}>
                  {first.menuLabel ?? first.plural}
                  <Icon name="arrow" className="size-4" />
                </Link>
              )}
              {contact && (
                <Link className="btn btn-secondary btn-large" to={contact.to}>
                  {contact.label}
                </Link>
              )}
            </div>
          </div>
{{#hasHero}}
          <HeroArt />
{{/hasHero}}
        </div>
      </section>
      {publicEntities.map((entity) => (
        <Newest key={entity.name} entity={entity} />
      ))}
    </div>
  );
}

function Newest({ entity }: { entity: EntityDefinition }) {
  const { data } = useRecords(entity, {
    pageSize: entity.isBlog ? shownArticles : shownWorks,
    ...(entity.dateField ? { sort: `-${entity.dateField}` } : {}),
  });
  if (!data || data.total === 0) {
    return null;
  }
  return (
    <section className="space-y-6" aria-label={entity.plural}>
      <header className="flex items-baseline justify-between gap-4">
        <h2 className="text-2xl font-bold">{entity.menuLabel ?? entity.plural}</h2>
        <Link className="link inline-flex items-center gap-1 text-sm" to={publicPages.list(entity)}>
          See all
          <Icon name="arrow" className="size-4" />
        </Link>
      </header>
      <Readings entity={entity} records={data.items} heading="h3" />
    </section>
  );
}
