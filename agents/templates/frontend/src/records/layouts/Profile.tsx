import { readText } from '../../fields/text-values';
import { Picture } from '../../ui/Picture';
import { useTitle } from '../../ui/useTitle';
import { BackLink } from '../BackLink';
{{#hasMarks}}
import { CardMarks } from '../CardMarks';
{{/hasMarks}}
import { Member } from '../Member';
import { isEmpty } from '../members';
{{#hasOffers}}
import { Offer } from '../Offer';
{{/hasOffers}}
{{#hasTagLists}}
import { Tags } from '../Tags';
{{/hasTagLists}}
import { factsOf, longTextsOf, type LayoutProps } from './layout';

/** A person: the portrait, what there is to say, and how to reach them. */
export function Profile({ entity, record, actions, below }: LayoutProps) {
  useTitle(record.label);
  const { eyebrow } = entity.card ?? {};
  const facts = factsOf(entity, [eyebrow]).filter(({ name }) => !isEmpty(record, name));
{{#hasTagLists}}
  const filed = { ...entity, relations: [] };
{{/hasTagLists}}
  return (
    <div className="space-y-8">
      <BackLink entity={entity} />
      <header className="card flex flex-wrap items-center gap-6 p-6 sm:gap-8 sm:p-10">
        <div className="size-28 shrink-0 overflow-hidden rounded-full sm:size-36">
          <Picture
            address={entity.imageField ? readText(record[entity.imageField]) : ''}
            description=""
            title={record.label}
            icon="people"
            turn={record.id}
            className="aspect-square"
          />
        </div>
        <div className="min-w-0 flex-1 space-y-3">
          <h1 className="text-3xl break-words sm:text-5xl">{record.label}</h1>
          {eyebrow && !isEmpty(record, eyebrow) && (
            <p className="text-muted text-lg">
              <Member entity={entity} record={record} name={eyebrow} />
            </p>
          )}
{{#hasTagLists}}
          <Tags entity={filed} record={record} />
{{/hasTagLists}}
{{#hasMarks}}
          <CardMarks entity={entity} record={record} />
{{/hasMarks}}
        </div>
{{#hasOffers}}
        {entity.offer && <Offer entity={entity} record={record} offer={entity.offer} />}
{{/hasOffers}}
        <div className="flex flex-wrap gap-2 empty:hidden">{actions}</div>
      </header>
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_2fr]">
        {facts.length > 0 && (
          <aside aria-label="Facts" className="card p-6 sm:p-8">
            <dl className="grid grid-cols-2 gap-5 text-sm lg:grid-cols-1">
              {facts.map(({ name, label }) => (
                <div key={name} className="min-w-0 space-y-1">
                  <dt className="text-muted">{label}</dt>
                  <dd className="font-medium break-words">
                    <Member entity={entity} record={record} name={name} />
                  </dd>
                </div>
              ))}
            </dl>
          </aside>
        )}
        <div className="space-y-8">
          {longTextsOf(entity, record).map((field) => (
            <section key={field.name} className="space-y-3 text-lg leading-relaxed">
              <h2 className="text-xl">{field.label}</h2>
              <Member entity={entity} record={record} name={field.name} />
            </section>
          ))}
          {below}
        </div>
      </div>
    </div>
  );
}
