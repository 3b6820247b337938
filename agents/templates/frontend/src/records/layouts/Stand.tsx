import { readText } from '../../fields/text-values';
{{#hasDays}}
import { DayBadge } from '../../ui/DayBadge';
{{/hasDays}}
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
{{#hasRaised}}
import { Raised } from '../Raised';
{{/hasRaised}}
{{#hasTagLists}}
import { Tags } from '../Tags';
{{/hasTagLists}}
import { factsOf, longTextsOf, type LayoutProps } from './layout';

/** A large picture beside what it shows, what that costs and how to get it. */
export function Stand({ entity, record, actions, below }: LayoutProps) {
  useTitle(record.label);
  const { card = {} } = entity;
  const apart = [card.eyebrow, card.price, card.goal, card.raised];
  const facts = factsOf(entity, apart).filter(({ name }) => !isEmpty(record, name));
{{#hasTagLists}}
  const filed = { ...entity, relations: [] };
{{/hasTagLists}}
  return (
    <div className="space-y-14">
      <div className="grid items-start gap-8 lg:grid-cols-2 lg:gap-14">
        <div className="relative overflow-hidden rounded-3xl lg:sticky lg:top-24">
          <Picture
            address={entity.imageField ? readText(record[entity.imageField]) : ''}
            description={record.label}
            title={record.label}
            icon={entity.icon}
            turn={record.id}
            className="aspect-[4/3] lg:aspect-square"
          />
{{#hasDays}}
          {card.day && <DayBadge day={readText(record[card.day])} />}
{{/hasDays}}
        </div>
        <div className="space-y-6 lg:py-4">
          <BackLink entity={entity} />
          <header className="space-y-3">
            {card.eyebrow && !isEmpty(record, card.eyebrow) && (
              <p className="eyebrow">
                <Member entity={entity} record={record} name={card.eyebrow} />
              </p>
            )}
            <h1 className="text-3xl break-words sm:text-4xl xl:text-5xl">{record.label}</h1>
{{#hasOffers}}
            {card.price && !entity.offer && !isEmpty(record, card.price) && (
{{/hasOffers}}
{{^hasOffers}}
            {card.price && !isEmpty(record, card.price) && (
{{/hasOffers}}
              <p className="text-2xl sm:text-3xl">
                <Member entity={entity} record={record} name={card.price} />
              </p>
            )}
          </header>
{{#hasTagLists}}
          <Tags entity={filed} record={record} />
{{/hasTagLists}}
{{#hasRaised}}
          {card.goal && <Raised entity={entity} record={record} />}
{{/hasRaised}}
{{#hasOffers}}
{{#hasMarks}}
          {entity.offer ? (
            <Offer entity={entity} record={record} offer={entity.offer}>
              <CardMarks entity={entity} record={record} />
            </Offer>
          ) : (
            <CardMarks entity={entity} record={record} />
          )}
{{/hasMarks}}
{{^hasMarks}}
          {entity.offer && <Offer entity={entity} record={record} offer={entity.offer} />}
{{/hasMarks}}
{{/hasOffers}}
{{^hasOffers}}
{{#hasMarks}}
          <CardMarks entity={entity} record={record} />
{{/hasMarks}}
{{/hasOffers}}
          {longTextsOf(entity, record).map((field) => (
            <section key={field.name} className="space-y-2">
              <h2 className="eyebrow">{field.label}</h2>
              <Member entity={entity} record={record} name={field.name} />
            </section>
          ))}
          <aside aria-label="Facts">
            <dl className="border-line divide-line divide-y border-y text-sm empty:hidden">
              {facts.map(({ name, label }) => (
                <div key={name} className="flex items-center justify-between gap-6 py-3">
                  <dt className="text-muted">{label}</dt>
                  <dd className="text-right font-medium break-words">
                    <Member entity={entity} record={record} name={name} />
                  </dd>
                </div>
              ))}
            </dl>
          </aside>
          <div className="flex flex-wrap gap-2 empty:hidden">{actions}</div>
        </div>
      </div>
      <div className="space-y-8 empty:hidden">{below}</div>
    </div>
  );
}
