import { Link, useParams } from 'react-router';
import { messageOf } from '../api/client';
import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
import { pages, publicPages } from '../records/addresses';
{{#hasMarks}}
import { CardMarks } from '../records/CardMarks';
{{/hasMarks}}
{{#hasInlines}}
import { InlineRecords } from '../records/InlineRecords';
{{/hasInlines}}
import { Member } from '../records/Member';
import { isEmpty } from '../records/members';
import { useRecord, useRecords } from '../records/queries';
import { RecordCards } from '../records/RecordCards';
{{#hasTags}}
import { Tags } from '../records/Tags';
{{/hasTags}}
import type { ApiRecord, EntityDefinition } from '../records/types';
{{#hasInlines}}
import { entityNamed } from '../registry';
{{/hasInlines}}
import { site } from '../site';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Picture } from '../ui/Picture';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';

/** One record, set out for reading. */
export function ReadingPage({ entity }: { entity: EntityDefinition }) {
  const { id = '' } = useParams();
  const { data: record, error } = useRecord(entity, id);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!record) {
    return <Skeleton />;
  }
  const edit = (
    <Link className="btn btn-secondary" to={pages.edit(entity, record.id)}>
      <Icon name="edit" className="size-4" />
      Edit
    </Link>
  );
  return (
    <article className="mx-auto max-w-5xl">
      <PageHeader
        title={record.label}
        above={
          <Link
            className="link inline-flex items-center gap-1 text-sm"
            to={publicPages.list(entity)}
          >
            <Icon name="left" className="size-4" />
            {entity.menuLabel ?? entity.plural}
          </Link>
        }
        actions={record.can.update ? edit : undefined}
      />
      <Matter entity={entity} record={record} />
      <More entity={entity} record={record} />
    </article>
  );
}

const mostMore = 3;

/** Where to read on. */
function More({ entity, record }: MatterProps) {
  const { data } = useRecords(entity, { pageSize: String(mostMore + 1) });
  const others = data?.items.filter(({ id }) => id !== record.id).slice(0, mostMore) ?? [];
  return others.length === 0 ? null : (
    <section aria-labelledby="more" className="mt-16 space-y-6">
      <h2 id="more" className="text-2xl">
        More {inSentence(entity.menuLabel ?? entity.plural)}
      </h2>
      <RecordCards entity={entity} records={others} heading="h3" addressOf={publicPages.record} />
    </section>
  );
}

interface MatterProps {
  entity: EntityDefinition;
  record: ApiRecord;
}

function Matter({ entity, record }: MatterProps) {
  const shown = entity.fields.filter(
{{#hasTagLists}}
    ({ name, tags }) =>
{{/hasTagLists}}
{{^hasTagLists}}
    ({ name }) =>
{{/hasTagLists}}
      name !== entity.titleField &&
      name !== entity.imageField &&
      name !== entity.dateField &&
{{#hasTagLists}}
      !tags &&
{{/hasTagLists}}
      !isEmpty(record, name),
  );
  const texts = shown.filter(({ kind }) => fieldKinds[kind].wide);
  const facts = shown.filter(({ kind }) => !fieldKinds[kind].wide);
  return (
    <div className="space-y-8">
      {entity.dateField && (
        <p className="text-muted -mt-4 text-sm">
          <Member entity={entity} record={record} name={entity.dateField} />
        </p>
      )}
      <Picture
        address={entity.imageField ? readText(record[entity.imageField]) : ''}
        description={record.label}
        title={record.label}
        icon={entity.isBlog ? site.icon : entity.icon}
        turn={record.id}
        className="aspect-[16/7] rounded-3xl"
      />
      <div
        className={`grid items-start gap-x-12 gap-y-8 ${facts.length > 0 ? 'lg:grid-cols-[1fr_17rem]' : 'mx-auto max-w-3xl'}`}
      >
        <div className="min-w-0 space-y-8">
          {texts.map(({ name }) => (
            <div
              key={name}
              className={name === entity.teaserField ? 'text-muted text-xl' : 'text-lg'}
            >
              <Member entity={entity} record={record} name={name} />
            </div>
          ))}
{{#hasTags}}
          <Tags entity={entity} record={record} />
{{/hasTags}}
{{#hasMarks}}
          <CardMarks entity={entity} record={record} />
{{/hasMarks}}
{{#hasInlines}}
          {entity.inlines?.map((child) => (
            <InlineRecords
              key={child.entity}
              entity={entityNamed(child.entity)}
              parentKey={child.key}
              parent={record}
            />
          ))}
{{/hasInlines}}
        </div>
        {facts.length > 0 && (
          <aside aria-label="Facts" className="card edge overflow-hidden p-6">
            <dl className="grid grid-cols-2 gap-5 lg:grid-cols-1">
              {facts.map(({ name, label }) => (
                <div key={name} className="space-y-1">
                  <dt className="text-muted text-sm">{label}</dt>
                  <dd className="font-semibold">
                    <Member entity={entity} record={record} name={name} />
                  </dd>
                </div>
              ))}
            </dl>
          </aside>
        )}
      </div>
    </div>
  );
}
