import { Link, useParams } from 'react-router';
import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
import { pages } from '../records/addresses';
{{#hasChildren}}
import { ChildEntries } from '../records/ChildEntries';
{{/hasChildren}}
import { entriesOf } from '../records/entries';
{{#hasInlines}}
import { InlineEntries } from '../records/InlineEntries';
{{/hasInlines}}
import { Member } from '../records/Member';
import { isEmpty } from '../records/members';
{{#hasTagLists}}
import { Tags } from '../records/Tags';
{{/hasTagLists}}
import type { EntityDefinition, SiteEntry } from '../records/types';
import { site } from '../site';
import { Icon } from '../ui/Icon';
import { PageHeader } from '../ui/PageHeader';
import { Picture } from '../ui/Picture';
import { NotFoundPage } from './NotFoundPage';

/** One record, set out for reading. */
export function RecordPage({ entity }: { entity: EntityDefinition }) {
  const { slug } = useParams();
  const entries = entriesOf(entity.name);
  const at = entries.findIndex((entry) => entry.slug === slug);
  const record = entries[at];
  if (!record) {
    return <NotFoundPage />;
  }
  return (
    <article className="mx-auto max-w-3xl">
      <PageHeader
        title={record.label}
        above={
          <Link className="link inline-flex items-center gap-1 text-sm" to={pages.list(entity)}>
            <Icon name="left" className="size-4" />
            {entity.menuLabel ?? entity.plural}
          </Link>
        }
      />
      <div className="space-y-8">
        <Matter entity={entity} record={record} />
{{#hasInlines}}
        {entity.inlines?.map((child) => (
          <InlineEntries key={child.entity} name={child.entity} relation={child.key} of={record} />
        ))}
{{/hasInlines}}
{{#hasChildren}}
        {entity.children?.map((child) => (
          <ChildEntries
            key={`${child.entity} ${child.key}`}
            name={child.entity}
            relation={child.key}
            of={record}
          />
        ))}
{{/hasChildren}}
        <Neighbours entity={entity} before={entries[at - 1]} after={entries[at + 1]} />
      </div>
    </article>
  );
}

interface MatterProps {
  entity: EntityDefinition;
  record: SiteEntry;
}

function Matter({ entity, record }: MatterProps) {
  const apart = [entity.titleField, entity.imageField, entity.dateField];
  const isShown = ({ name }: { name: string }) => !apart.includes(name) && !isEmpty(record, name);
{{#hasTagLists}}
  const shown = entity.fields.filter((field) => isShown(field) && !field.tags);
{{/hasTagLists}}
{{^hasTagLists}}
  const shown = entity.fields.filter(isShown);
{{/hasTagLists}}
{{#hasTagLists}}
  // What else it is filed under stands among the facts, where it leads on.
  const filed = { ...entity, relations: [] };
{{/hasTagLists}}
  const texts = shown.filter(({ kind }) => fieldKinds[kind].wide);
  const facts = [
    ...shown.filter(({ kind }) => !fieldKinds[kind].wide),
    ...entity.relations.filter(isShown),
  ];
  return (
    <>
      {entity.dateField && (
        <p className="text-muted -mt-4 text-sm">
          <Member entity={entity} record={record} name={entity.dateField} />
        </p>
      )}
      {(entity.cards ?? entity.isBlog) && (
        <Picture
          address={entity.imageField ? readText(record[entity.imageField]) : ''}
          description={record.label}
          title={record.label}
          icon={entity.isBlog ? site.icon : entity.icon}
          turn={record.id}
          className="aspect-[16/7] rounded-2xl"
        />
      )}
      {texts.map(({ name, label, kind }) => (
        <section
          key={name}
          aria-label={label}
          className={name === entity.teaserField ? 'text-muted text-xl' : 'text-lg'}
        >
          {fieldKinds[kind].headed && <h2 className="mb-2 text-lg font-semibold">{label}</h2>}
          <Member entity={entity} record={record} name={name} />
        </section>
      ))}
{{#hasTagLists}}
      <Tags entity={filed} record={record} />
{{/hasTagLists}}
      {facts.length > 0 && (
        <dl className="border-line grid gap-4 border-t pt-6 sm:grid-cols-2">
          {facts.map(({ name, label }) => (
            <div key={name} className="min-w-0 space-y-1">
              <dt className="text-muted text-sm">{label}</dt>
              <dd>
                <Member entity={entity} record={record} name={name} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

interface NeighboursProps {
  entity: EntityDefinition;
  before: SiteEntry | undefined;
  after: SiteEntry | undefined;
}

/** The ways to the records beside this one. */
function Neighbours({ entity, before, after }: NeighboursProps) {
  return (
    <nav
      aria-label={`More ${entity.plural}`}
      className="border-line flex flex-wrap justify-between gap-4 border-t pt-6 text-sm"
    >
      {before && (
        <Link className="link inline-flex items-center gap-1" to={pages.record(entity, before.id)}>
          <Icon name="left" className="size-4" />
          {before.label}
        </Link>
      )}
      {after && (
        <Link
          className="link ml-auto inline-flex items-center gap-1"
          to={pages.record(entity, after.id)}
        >
          {after.label}
          <Icon name="right" className="size-4" />
        </Link>
      )}
    </nav>
  );
}
