import { Link, useNavigate, useParams } from 'react-router';
import { messageOf } from '../api/client';
import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
{{#hasNested}}
import { entityNamed } from '../registry';
{{/hasNested}}
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Picture } from '../ui/Picture';
import { Skeleton } from '../ui/Skeleton';
import { pages } from './addresses';
import { BackLink } from './BackLink';
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
import { MoreRecords } from './MoreRecords';
import { useRecord } from './queries';
{{#hasTagLists}}
import { Tags } from './Tags';
{{/hasTagLists}}
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
  const hasStory = Boolean(entity.pictured) || longTextsOf({ entity, record }).length > 0;
  return (
    <article>
      <PageHeader
        icon={entity.icon}
        title={record.label}
        text={
          <>
            Added <time dateTime={record.createdAt}>{dayInWords(new Date(record.createdAt))}</time>
          </>
        }
        above={<BackLink entity={entity} />}
        actions={<Actions entity={entity} record={record} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-3 lg:grid-rows-[auto_1fr]">
        {hasStory && <Story entity={entity} record={record} />}
        <Facts entity={entity} record={record} isAlone={!hasStory} />
{{#hasBelow}}
        <div
          className={`space-y-6 empty:hidden ${hasStory ? 'lg:col-span-2 lg:col-start-1' : 'lg:col-span-3'}`}
        >
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
{{#hasPanels}}
          {entity.panels?.map((Panel, index) => (
            <Panel key={index} entity={entity} record={record} />
          ))}
{{/hasPanels}}
        </div>
{{/hasBelow}}
      </div>
      <MoreRecords entity={entity} record={record} />
    </article>
  );
}

/** The long texts, which need the width of the page. */
function longTextsOf({ entity, record }: PartProps) {
  return entity.fields.filter(
    (field) =>
      fieldKinds[field.kind].wide &&
{{#hasTagLists}}
      !field.tags &&
{{/hasTagLists}}
      field.name !== entity.imageField &&
      !isEmpty(record, field.name),
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
{{#hasActions}}
      {entity.actions?.map((Action, index) => (
        <Action key={index} entity={entity} record={record} />
      ))}
{{/hasActions}}
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

/** The picture and the long texts. */
function Story({ entity, record }: PartProps) {
  const texts = longTextsOf({ entity, record });
  return (
    <div className="card overflow-hidden lg:col-span-2">
      {entity.pictured && (
        <Picture
          address={entity.imageField ? readText(record[entity.imageField]) : ''}
          description={record.label}
          title={record.label}
          icon={entity.icon}
          className="aspect-[5/2]"
        />
      )}
      <div className="divide-line divide-y px-5 empty:hidden sm:px-8">
        {texts.map((field) => (
          <section key={field.name} className="py-6">
            <h2 className={texts.length > 1 ? 'eyebrow mb-3' : 'sr-only'}>{field.label}</h2>
            <Member entity={entity} record={record} name={field.name} />
          </section>
        ))}
      </div>
    </div>
  );
}

interface FactsProps extends PartProps {
  /** Nothing stands beside it, so it takes the whole width. */
  isAlone: boolean;
}

/** More than these are easier to read in small letters. */
const mostLargeFacts = 4;

/** The short values, at the side. */
function Facts({ entity, record, isAlone }: FactsProps) {
  const short = entity.fields.filter(
    (field) => !fieldKinds[field.kind].wide && field.name !== entity.titleField,
  );
  const facts = [...short, ...entity.relations];
  // A few of them do not need the width of the page, so they are written larger.
  const isSparse = isAlone && facts.length <= mostLargeFacts;
{{#hasTagLists}}
  // What else it is filed under stands among the facts, where it leads on.
  const filed = { ...entity, relations: [] };
{{/hasTagLists}}
  return (
    <aside
      className={`card edge space-y-5 p-5 sm:p-6 ${isAlone ? 'lg:col-span-3' : 'lg:row-span-2'} ${isSparse ? 'w-full max-w-3xl sm:p-8' : ''}`}
    >
{{#hasMarks}}
      <CardMarks entity={entity} record={record} />
{{/hasMarks}}
{{#hasTagLists}}
      <Tags entity={filed} record={record} />
{{/hasTagLists}}
      <dl
        className={`grid grid-cols-2 gap-x-6 gap-y-5 text-sm ${isSparse ? '' : isAlone ? 'sm:grid-cols-3 lg:grid-cols-4' : 'lg:grid-cols-1'}`}
      >
        {facts.map(({ name, label }) => (
          <div key={name} className="min-w-0 space-y-1">
            <dt className="text-muted">{label}</dt>
            <dd className={`font-medium break-words ${isSparse ? 'text-lg' : ''}`}>
              <Member entity={entity} record={record} name={name} blank="Not given" />
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
