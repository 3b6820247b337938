import { readText } from '../../fields/text-values';
import { Avatar } from '../../ui/Avatar';
import { dayInWords } from '../../ui/dates';
import { Picture } from '../../ui/Picture';
import { useTitle } from '../../ui/useTitle';
import { BackLink } from '../BackLink';
{{#hasMarks}}
import { CardMarks } from '../CardMarks';
{{/hasMarks}}
import { Member } from '../Member';
import { isEmpty, referencesOf } from '../members';
{{#hasTagLists}}
import { Tags } from '../Tags';
{{/hasTagLists}}
import { factsOf, longTextsOf, type LayoutProps } from './layout';

/** One column of text under a title, with what others say about it below. */
export function Reading({ entity, record, actions, below }: LayoutProps) {
  useTitle(record.label);
  const { eyebrow } = entity.card ?? {};
  const actor = entity.relations.find((relation) => relation.actor);
  const author = actor && referencesOf(record, actor)[0]?.label;
  const facts = factsOf(entity, [eyebrow, actor?.name]).filter(
    ({ name }) => !isEmpty(record, name),
  );
{{#hasTagLists}}
  const filed = { ...entity, relations: [] };
{{/hasTagLists}}
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <header className="space-y-4">
        <BackLink entity={entity} />
        {eyebrow && !isEmpty(record, eyebrow) && (
          <p className="eyebrow text-link">
            <Member entity={entity} record={record} name={eyebrow} />
          </p>
        )}
        <h1 className="text-4xl break-words sm:text-5xl">{record.label}</h1>
        <aside
          aria-label="Facts"
          className="text-muted flex flex-wrap items-center gap-x-5 gap-y-2"
        >
          {author && (
            <span className="text-fg flex items-center gap-2.5 font-medium">
              <Avatar name={author} large />
              {author}
            </span>
          )}
          <time dateTime={record.createdAt}>{dayInWords(new Date(record.createdAt))}</time>
          <dl className="flex flex-wrap items-center gap-x-5 gap-y-2 empty:hidden">
            {facts.map(({ name, label }) => (
              <div key={name} className="flex items-center gap-1.5">
                <dt>{label}</dt>
                <dd className="text-fg font-medium">
                  <Member entity={entity} record={record} name={name} />
                </dd>
              </div>
            ))}
          </dl>
        </aside>
        <div className="flex flex-wrap items-center gap-2 empty:hidden">{actions}</div>
      </header>
      {entity.pictured && (
        <Picture
          address={entity.imageField ? readText(record[entity.imageField]) : ''}
          description={record.label}
          title={record.label}
          icon={entity.icon}
          turn={record.id}
          className="aspect-[16/9] rounded-3xl"
        />
      )}
      <div className="space-y-6 text-lg leading-relaxed empty:hidden">
        {longTextsOf(entity, record).map((field) => (
          <section key={field.name} aria-label={field.label}>
            <Member entity={entity} record={record} name={field.name} />
          </section>
        ))}
      </div>
{{#hasTagLists}}
      <Tags entity={filed} record={record} />
{{/hasTagLists}}
{{#hasMarks}}
      <CardMarks entity={entity} record={record} />
{{/hasMarks}}
      <div className="border-line space-y-8 border-t pt-8 empty:hidden">{below}</div>
    </div>
  );
}
