import { Link, useNavigate, useParams } from 'react-router';
import { messageOf } from '../api/client';
import { fieldKinds } from '../fields';
{{#hasNested}}
import { entityNamed } from '../registry';
{{/hasNested}}
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
{{#hasCards}}
import { Picture } from '../ui/Picture';
{{/hasCards}}
import { Skeleton } from '../ui/Skeleton';
import { pages } from './addresses';
{{#hasMarks}}
import { CardMarks } from './CardMarks';
{{/hasMarks}}
{{#hasChildren}}
import { ChildRecords } from './ChildRecords';
{{/hasChildren}}
import { DeleteButton } from './DeleteButton';
{{#hasInlines}}
import { InlineRecords } from './InlineRecords';
{{/hasInlines}}
import { Member } from './Member';
import { isEmpty } from './members';
import { useRecord } from './queries';
{{#hasTransitions}}
import { TransitionButtons } from './TransitionButtons';
{{/hasTransitions}}
import type { ApiRecord, EntityDefinition } from './types';

interface DetailPageProps {
  entity: EntityDefinition;
}

interface PartProps extends DetailPageProps {
  record: ApiRecord;
}

export function DetailPage({ entity }: DetailPageProps) {
  const { id = '' } = useParams();
  const { data: record, error } = useRecord(entity, id);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!record) {
    return <Skeleton />;
  }
  return (
    <article>
      <PageHeader
        title={record.label}
        above={
          <Link className="link inline-flex items-center gap-1 text-sm" to={pages.list(entity)}>
            <Icon name="left" className="size-4" />
            {entity.plural}
          </Link>
        }
        actions={<Actions entity={entity} record={record} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-3">
        <div className="space-y-6 lg:col-span-2">
          <Story entity={entity} record={record} />
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
{{#hasChildren}}
          {entity.children?.map((child) => (
            <ChildRecords
              key={`${child.entity} ${child.key}`}
              entity={entityNamed(child.entity)}
              parentKey={child.key}
              parent={record}
            />
          ))}
{{/hasChildren}}
        </div>
        <Facts entity={entity} record={record} />
      </div>
    </article>
  );
}

function Actions({ entity, record }: PartProps) {
  const navigate = useNavigate();
  return (
    <>
{{#hasTransitions}}
      {entity.transitions && (
        <TransitionButtons entity={entity} record={record} transitions={entity.transitions} />
      )}
{{/hasTransitions}}
      {record.can.update && (
        <Link className="btn btn-secondary" to={pages.edit(entity, record.id)}>
          <Icon name="edit" className="size-4" />
          Edit
        </Link>
      )}
      {record.can.remove && (
        <DeleteButton
          entity={entity}
          record={record}
          onDeleted={() => void navigate(pages.list(entity), { replace: true })}
        />
      )}
    </>
  );
}

/** The long texts{{#hasCards}} and the picture{{/hasCards}}, which need the width of the page. */
function Story({ entity, record }: PartProps) {
{{#hasCards}}
  const wide = entity.fields.filter(
    (field) =>
      fieldKinds[field.kind].wide &&
      field.name !== entity.imageField &&
      !isEmpty(record, field.name),
  );
  const picture = entity.imageField && record[entity.imageField];
  if (wide.length === 0 && !picture) {
    return null;
  }
{{/hasCards}}
{{^hasCards}}
  const wide = entity.fields.filter(
    (field) => fieldKinds[field.kind].wide && !isEmpty(record, field.name),
  );
  if (wide.length === 0) {
    return null;
  }
{{/hasCards}}
  return (
    <div className="card overflow-hidden">
{{#hasCards}}
      {typeof picture === 'string' && (
        <Picture address={picture} description={record.label} className="aspect-[16/9]" />
      )}
{{/hasCards}}
      <div className="divide-line divide-y px-5 sm:px-8">
        {wide.map((field) => (
          <section key={field.name} className="py-6">
            <h2 className="eyebrow mb-3">{field.label}</h2>
            <Member entity={entity} record={record} name={field.name} />
          </section>
        ))}
      </div>
    </div>
  );
}

/** The short values, at the side. */
function Facts({ entity, record }: PartProps) {
  const short = entity.fields.filter(
    (field) => !fieldKinds[field.kind].wide && field.name !== entity.titleField,
  );
  const facts = [...short, ...entity.relations];
  return (
    <aside className="card space-y-5 p-5 sm:p-6">
{{#hasMarks}}
      <CardMarks entity={entity} record={record} />
{{/hasMarks}}
      <dl className="space-y-4 text-sm">
        {facts.map(({ name, label }) => (
          <div key={name} className="space-y-1">
            <dt className="text-muted">{label}</dt>
            <dd className="font-medium">
              <Member entity={entity} record={record} name={name} />
            </dd>
          </div>
        ))}
        <div className="space-y-1">
          <dt className="text-muted">Added</dt>
          <dd className="font-medium">
            <time dateTime={record.createdAt}>
              {new Date(record.createdAt).toLocaleDateString(undefined, { dateStyle: 'medium' })}
            </time>
          </dd>
        </div>
      </dl>
    </aside>
  );
}
