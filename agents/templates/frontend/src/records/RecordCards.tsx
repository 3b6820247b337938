import { Link } from 'react-router';
import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
{{#hasDays}}
import { DayBadge } from '../ui/DayBadge';
{{/hasDays}}
import { Picture } from '../ui/Picture';
import { pages } from './addresses';
{{#hasMarks}}
import { CardMarks } from './CardMarks';
{{/hasMarks}}
import { Emblem } from './Emblem';
import { Fact } from './Fact';
import { Member } from './Member';
import { fieldNamed, isEmpty, relationNamed } from './members';
{{#hasOffers}}
import { Offer } from './Offer';
{{/hasOffers}}
{{#hasRaised}}
import { Raised } from './Raised';
{{/hasRaised}}
{{#hasTags}}
import { Tags } from './Tags';
{{/hasTags}}
import type { ApiRecord, EntityDefinition } from './types';

/** More than these make a card hard to read. */
const mostFacts = 4;

interface RecordCardsProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Level of the titles, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
  /** A fact to leave out because it is the same on every card. */
  without?: string;
  addressOf?: (entity: EntityDefinition, id: number) => string;
}

/** Records side by side, each with its picture. */
export function RecordCards({
  entity,
  records,
  heading: Heading = 'h2',
  without,
  addressOf = pages.record,
}: RecordCardsProps) {
  const { card = {} } = entity;
  const apart = [without, card.eyebrow, card.price, card.day, card.goal, card.raised];
  const names = entity.columns
    .filter((name) => !apart.includes(name) && isTelling(entity, name))
    .slice(0, mostFacts);
  return (
    <ul
      className={`calm grid ${card.tall ? 'goods gap-x-4 gap-y-10 sm:gap-x-6' : 'gap-6 sm:grid-cols-2 lg:grid-cols-3'}`}
    >
      {records.map((record) => (
        <li
          key={record.id}
          className={`group relative flex flex-col ${card.tall ? '' : 'card rise overflow-hidden'}`}
        >
          {entity.pictured && (
            <div className={`relative overflow-hidden ${card.tall ? 'rounded-2xl' : ''}`}>
              <Picture
                address={entity.imageField ? readText(record[entity.imageField]) : ''}
                description=""
                title={record.label}
                icon={entity.icon}
                turn={record.id}
                className={`transition duration-300 group-hover:scale-[1.03] ${card.tall ? 'aspect-square' : 'aspect-[16/10]'}`}
              />
{{#hasDays}}
              {card.day && <DayBadge day={readText(record[card.day])} />}
{{/hasDays}}
            </div>
          )}
          <div
            className={`flex flex-1 flex-col gap-2.5 ${card.tall ? 'pt-4' : entity.pictured ? 'p-5' : 'p-6'}`}
          >
            {card.eyebrow && card.eyebrow !== without && !isEmpty(record, card.eyebrow) && (
              <div className="eyebrow relative">
                <Member entity={entity} record={record} name={card.eyebrow} />
              </div>
            )}
            <div className="flex items-center gap-3">
              {!entity.pictured && <Emblem entity={entity} record={record} />}
              <Heading
                className={`leading-snug font-semibold ${card.tall ? 'text-base' : 'text-lg'}`}
              >
                <Link
                  className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
                  to={addressOf(entity, record.id)}
                >
                  {record.label}
                </Link>
              </Heading>
            </div>
            {!card.tall && entity.teaserField && !isEmpty(record, entity.teaserField) && (
              <p className="text-muted line-clamp-2 text-sm leading-relaxed">
                {readText(record[entity.teaserField])}
              </p>
            )}
            {names.some((name) => !isEmpty(record, name)) && (
              <dl
                className={`flex flex-wrap items-center gap-x-4 gap-y-2 text-sm ${card.tall ? 'text-muted' : ''}`}
              >
                {names
                  .filter((name) => !isEmpty(record, name))
                  .map((name) => (
                    <Fact key={name} entity={entity} record={record} name={name} />
                  ))}
              </dl>
            )}
{{#hasTags}}
            <Tags entity={entity} record={record} />
{{/hasTags}}
{{#hasRaised}}
            {card.goal && <Raised entity={entity} record={record} />}
{{/hasRaised}}
{{#hasOffers}}
            {entity.offer ? (
              <div className="border-line mt-auto border-t pt-4">
{{#hasMarks}}
                <Offer entity={entity} record={record} offer={entity.offer}>
                  <CardMarks entity={entity} record={record} />
                </Offer>
{{/hasMarks}}
{{^hasMarks}}
                <Offer entity={entity} record={record} offer={entity.offer} />
{{/hasMarks}}
              </div>
            ) : (
              <Foot entity={entity} record={record} />
            )}
{{/hasOffers}}
{{^hasOffers}}
            <Foot entity={entity} record={record} />
{{/hasOffers}}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What it costs, and what people think of it. */
function Foot({ entity, record }: { entity: EntityDefinition; record: ApiRecord }) {
  const { card = {} } = entity;
  return (
    <div
      className={`mt-auto flex flex-wrap items-center justify-between gap-x-3 gap-y-2 empty:hidden ${card.tall ? '' : 'pt-1'}`}
    >
      {card.price && !isEmpty(record, card.price) && (
        <p className={card.tall ? 'text-base' : 'text-xl'}>
          <Member entity={entity} record={record} name={card.price} />
        </p>
      )}
{{#hasMarks}}
      <CardMarks entity={entity} record={record} />
{{/hasMarks}}
    </div>
  );
}

function isTelling(entity: EntityDefinition, name: string): boolean {
  const field = fieldNamed(entity, name);
  return field ? !fieldKinds[field.kind].minor : !relationNamed(entity, name)?.many;
}
