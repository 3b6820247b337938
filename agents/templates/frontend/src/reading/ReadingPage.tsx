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
import { useRecord } from '../records/queries';
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
    <article className="mx-auto max-w-3xl">
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
    </article>
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
        className="aspect-[16/7] rounded-2xl"
      />
      {texts.map(({ name }) => (
        <div key={name} className={name === entity.teaserField ? 'text-muted text-xl' : 'text-lg'}>
          <Member entity={entity} record={record} name={name} />
        </div>
      ))}
{{#hasTags}}
      <Tags entity={entity} record={record} />
{{/hasTags}}
{{#hasMarks}}
      <CardMarks entity={entity} record={record} />
{{/hasMarks}}
      {facts.length > 0 && (
        <dl className="border-line grid gap-4 border-t pt-6 sm:grid-cols-2">
          {facts.map(({ name, label }) => (
            <div key={name} className="space-y-1">
              <dt className="text-muted text-sm">{label}</dt>
              <dd>
                <Member entity={entity} record={record} name={name} />
              </dd>
            </div>
          ))}
        </dl>
      )}
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
  );
}
