import { fieldKinds } from '../../fields';
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

/** A wide picture, below it the facts in a row, and then the texts: lists beside what has to be read. */
export function Banner({ entity, record, actions, below }: LayoutProps) {
  useTitle(record.label);
  const { card = {} } = entity;
  const facts = factsOf(entity, [card.eyebrow, card.price]).filter(
    ({ name }) => !isEmpty(record, name),
  );
  const texts = longTextsOf(entity, record);
  const lists = texts.filter((field) => fieldKinds[field.kind].group && !field.ordered);
  const stories = texts.filter((field) => !lists.includes(field));
  const isSplit = lists.length > 0 && stories.length > 0;
{{#hasTagLists}}
  const filed = { ...entity, relations: [] };
{{/hasTagLists}}
  return (
    <div className="space-y-10">
      <div className="space-y-6">
        <BackLink entity={entity} />
        <Picture
          address={entity.imageField ? readText(record[entity.imageField]) : ''}
          description={record.label}
          title={record.label}
          icon={entity.icon}
          turn={record.id}
          className="aspect-[16/9] rounded-3xl lg:aspect-[5/2]"
        />
      </div>
      <header className="flex flex-wrap items-start justify-between gap-x-10 gap-y-6">
        <div className="min-w-0 space-y-3">
          {card.eyebrow && !isEmpty(record, card.eyebrow) && (
            <p className="eyebrow">
              <Member entity={entity} record={record} name={card.eyebrow} />
            </p>
          )}
          <h1 className="text-3xl break-words sm:text-5xl">{record.label}</h1>
{{#hasTagLists}}
          <Tags entity={filed} record={record} />
{{/hasTagLists}}
        </div>
        <div className="flex flex-col items-start gap-3 sm:items-end">
{{#hasOffers}}
          {entity.offer && <Offer entity={entity} record={record} offer={entity.offer} />}
          {card.price && !entity.offer && !isEmpty(record, card.price) && (
{{/hasOffers}}
{{^hasOffers}}
          {card.price && !isEmpty(record, card.price) && (
{{/hasOffers}}
            <p className="text-3xl">
              <Member entity={entity} record={record} name={card.price} />
            </p>
          )}
{{#hasMarks}}
          <CardMarks entity={entity} record={record} />
{{/hasMarks}}
          <div className="flex flex-wrap gap-2 empty:hidden">{actions}</div>
        </div>
      </header>
      <aside aria-label="Facts" className={facts.length > 0 ? 'card overflow-hidden' : ''}>
        <dl className="-m-px grid grid-cols-2 empty:hidden sm:flex sm:flex-wrap">
          {facts.map(({ name, label }) => (
            <div key={name} className="border-line flex-1 space-y-1 border-t border-l px-6 py-5">
              <dt className="text-muted text-sm whitespace-nowrap">{label}</dt>
              <dd className="text-lg font-semibold break-words">
                <Member entity={entity} record={record} name={name} />
              </dd>
            </div>
          ))}
        </dl>
      </aside>
      <div
        className={`grid items-start gap-10 empty:hidden ${isSplit ? 'lg:grid-cols-[1fr_2fr]' : ''}`}
      >
        {lists.length > 0 && (
          <div className="card space-y-8 p-6 sm:p-8">
            {lists.map((field) => (
              <section key={field.name} className="space-y-4">
                <h2 className="text-xl">{field.label}</h2>
                <Member entity={entity} record={record} name={field.name} />
              </section>
            ))}
          </div>
        )}
        {stories.length > 0 && (
          <div className="max-w-3xl space-y-8 text-lg leading-relaxed">
            {stories.map((field) => (
              <section key={field.name} className="space-y-4">
                <h2 className={texts.length > 1 ? 'text-xl' : 'sr-only'}>{field.label}</h2>
                <Member entity={entity} record={record} name={field.name} />
              </section>
            ))}
          </div>
        )}
      </div>
      <div className="space-y-8 empty:hidden">{below}</div>
    </div>
  );
}
