import { readText } from '../../fields/text-values';
import { Cover } from '../../ui/Cover';
import { dayInWords } from '../../ui/dates';
import { Icon, type IconName } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Picture } from '../../ui/Picture';
import { BackLink } from '../BackLink';
{{#hasMarks}}
import { CardMarks } from '../CardMarks';
{{/hasMarks}}
import { Emblem } from '../Emblem';
import { Member } from '../Member';
import { fieldNamed } from '../members';
import { isSentIn, referenceOf } from '../reference';
{{#hasTagLists}}
import { Tags } from '../Tags';
{{/hasTagLists}}
import type { ApiRecord, EntityDefinition } from '../types';
import { factsOf, longTextsOf, type LayoutProps } from './layout';

/** More than these are easier to read in small letters, and need the width of the page. */
const mostLargeFacts = 4;

/** Long texts beside a column of facts, a few facts beside a picture, or a sheet of facts alone. */
export function Plain({ entity, record, actions, below }: LayoutProps) {
  const hasStory = Boolean(entity.pictured) || longTextsOf(entity, record).length > 0;
  return (
    <>
      <PageHeader
        emblem={<Emblem entity={entity} record={record} large />}
        title={record.label}
        text={
          <>
            {isSentIn(entity) && `Reference ${referenceOf(entity, record)} · `}Added{' '}
            <time dateTime={record.createdAt}>{dayInWords(new Date(record.createdAt))}</time>
          </>
        }
        above={<BackLink entity={entity} />}
        actions={actions}
      />
      <div className="grid items-start gap-6 lg:grid-cols-3 lg:grid-rows-[auto_1fr]">
        {hasStory && <Story entity={entity} record={record} />}
        <Facts entity={entity} record={record} isAlone={!hasStory} />
        {!hasStory && factsOf(entity).length <= mostLargeFacts && (
          <Cover
            title={entity.people ? '' : record.label}
            icon={entity.icon}
            turn={record.id}
            className="border-line hidden h-full min-h-40 rounded-2xl border lg:block"
          />
        )}
        <div
          className={`space-y-6 empty:hidden ${hasStory ? 'lg:col-span-2 lg:col-start-1' : 'lg:col-span-3'}`}
        >
          {below}
        </div>
      </div>
    </>
  );
}

interface PartProps {
  entity: EntityDefinition;
  record: ApiRecord;
}

/** The picture and the long texts. */
function Story({ entity, record }: PartProps) {
  const texts = longTextsOf(entity, record);
  return (
    <div className="card overflow-hidden lg:col-span-2">
      {entity.pictured && (
        <Picture
          address={entity.imageField ? readText(record[entity.imageField]) : ''}
          description={record.label}
          title={record.label}
          icon={entity.icon}
          turn={record.id}
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

/** What sort of fact it is, where its kind says that. */
const icons: Readonly<Record<string, IconName | undefined>> = {
  date: 'calendar',
  dateTime: 'calendar',
  time: 'clock',
  duration: 'clock',
  money: 'money',
  email: 'mail',
  phone: 'phone',
  url: 'external',
  rating: 'star',
  boolean: 'check',
  enum: 'flag',
  integer: 'chart',
  number: 'chart',
};

/** The short values, at the side. */
function Facts({ entity, record, isAlone }: FactsProps) {
  const facts = factsOf(entity);
  const isSparse = isAlone && facts.length <= mostLargeFacts;
{{#hasTagLists}}
  // What else it is filed under stands among the facts, where it leads on.
  const filed = { ...entity, relations: [] };
{{/hasTagLists}}
  return (
    <aside
      className={`card edge space-y-5 overflow-hidden p-5 not-has-[:not(:empty)]:hidden sm:p-6 ${isSparse ? 'sm:p-8 lg:col-span-2' : isAlone ? 'lg:col-span-3' : 'lg:row-span-2'}`}
    >
{{#hasMarks}}
      <CardMarks entity={entity} record={record} />
{{/hasMarks}}
{{#hasTagLists}}
      <Tags entity={filed} record={record} />
{{/hasTagLists}}
      {facts.length > 0 && (
        <dl
          className={`grid grid-cols-2 gap-x-6 gap-y-5 text-sm ${isSparse ? '' : isAlone ? 'sm:grid-cols-3 lg:grid-cols-4' : 'lg:grid-cols-1'}`}
        >
          {facts.map(({ name, label }) => {
            const icon = icons[fieldNamed(entity, name)?.kind ?? ''];
            return (
              <div key={name} className="min-w-0 space-y-1">
                <dt className="text-muted flex items-center gap-2">
                  {icon && <Icon name={icon} className="text-link size-4" />}
                  {label}
                </dt>
                <dd className={`font-medium break-words ${isSparse ? 'text-lg' : ''}`}>
                  <Member entity={entity} record={record} name={name} blank="Not given" />
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </aside>
  );
}
