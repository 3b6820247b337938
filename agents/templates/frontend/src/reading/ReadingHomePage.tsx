import { Link } from 'react-router';
{{#hasHeroArt}}
import { HeroArt } from '../pages/HeroArt';
{{/hasHeroArt}}
import { Opening } from '../pages/Opening';
import { publicPages } from '../records/addresses';
import { useRecords } from '../records/queries';
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
{{#hasHeroArt}}
      <Opening art={<HeroArt />}>
{{/hasHeroArt}}
{{^hasHeroArt}}
      <Opening>
{{/hasHeroArt}}
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
      </Opening>
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
        <h2 className="text-2xl">{entity.menuLabel ?? entity.plural}</h2>
        <Link className="link inline-flex items-center gap-1 text-sm" to={publicPages.list(entity)}>
          See all
          <Icon name="arrow" className="size-4" />
        </Link>
      </header>
      <Readings entity={entity} records={data.items} heading="h3" />
    </section>
  );
}
