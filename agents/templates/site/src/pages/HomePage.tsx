import { Link } from 'react-router';
import { menu } from '../layout/menu';
{{#hasRecords}}
import { pages } from '../records/addresses';
import { entriesOf } from '../records/entries';
import { narrowed } from '../records/narrow';
import { Readings } from '../records/Readings';
import type { EntityDefinition } from '../records/types';
import { publicEntities } from '../registry';
{{/hasRecords}}
import { site } from '../site';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';
{{#hasHeroArt}}
import { HeroArt } from './HeroArt';
{{/hasHeroArt}}
{{#hasTextPages}}
import { MorePages } from './MorePages';
{{/hasTextPages}}
import { Opening } from './Opening';
{{#hasRecords}}

const shownWorks = 3;
const shownArticles = 5;
{{/hasRecords}}

/** What the site is about, and the newest of everything. */
export function HomePage() {
  useTitle(site.name);
  const [first] = menu;
  const contact = menu.find(({ to }) => to === '/contact' && to !== first?.to);
  return (
    <div className="space-y-16">
{{#hasHeroArt}}
      <Opening art={<HeroArt />}>
{{/hasHeroArt}}
{{^hasHeroArt}}
      <Opening>
{{/hasHeroArt}}
        {first && (
          <Link className="btn btn-primary btn-large" to={first.to}>
            {first.label}
            <Icon name="arrow" className="size-4" />
          </Link>
        )}
        {contact && (
          <Link className="btn btn-secondary btn-large" to={contact.to}>
            {contact.label}
          </Link>
        )}
      </Opening>
{{#hasRecords}}
      {publicEntities.map((entity) => (
        <Newest key={entity.name} entity={entity} />
      ))}
{{/hasRecords}}
{{#hasTextPages}}
      <MorePages />
{{/hasTextPages}}
    </div>
  );
}
{{#hasRecords}}

function Newest({ entity }: { entity: EntityDefinition }) {
  const entries = narrowed(entity, entriesOf(entity.name), () => '');
  if (entries.length === 0) {
    return null;
  }
  return (
    <section className="space-y-6" aria-label={entity.plural}>
      <header className="flex items-baseline justify-between gap-4">
        <h2 className="text-2xl">{entity.menuLabel ?? entity.plural}</h2>
        <Link className="link inline-flex items-center gap-1 text-sm" to={pages.list(entity)}>
          See all
          <span className="sr-only"> {entity.plural}</span>
          <Icon name="arrow" className="size-4" />
        </Link>
      </header>
      <Readings
        entity={entity}
        records={entries.slice(0, entity.isBlog ? shownArticles : shownWorks)}
        heading="h3"
      />
    </section>
  );
}
{{/hasRecords}}
