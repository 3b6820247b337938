import { Link } from 'react-router';
import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
import { Icon } from '../ui/Icon';
import { Picture } from '../ui/Picture';
import { titleIcon } from '../ui/titleIcon';
import { pages } from './addresses';
{{#hasMarks}}
import { CardMarks } from './CardMarks';
{{/hasMarks}}
import { Member } from './Member';
import { fieldNamed, isEmpty, labelOf, relationNamed } from './members';
{{#hasOffers}}
import { Offer } from './Offer';
{{/hasOffers}}
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
{{#hasOffers}}
  const names = entity.columns
    .filter((name) => name !== without && name !== entity.offer?.price && isTelling(entity, name))
    .slice(0, mostFacts);
{{/hasOffers}}
{{^hasOffers}}
  const names = entity.columns
    .filter((name) => name !== without && isTelling(entity, name))
    .slice(0, mostFacts);
{{/hasOffers}}
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {records.map((record) => (
        <li key={record.id} className="card rise group relative flex flex-col overflow-hidden">
          {entity.pictured && (
            <Picture
              address={entity.imageField ? readText(record[entity.imageField]) : ''}
              description=""
              title={record.label}
              icon={entity.icon}
              className="aspect-[16/9]"
            />
          )}
          <div className="flex flex-1 flex-col gap-3 p-5">
            <div className="flex items-center gap-3">
              {!entity.pictured && (
                <span className="tile">
                  <Icon name={titleIcon(record.label, entity.icon)} />
                </span>
              )}
              <Heading className="text-lg leading-snug font-semibold">
                <Link
                  className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
                  to={addressOf(entity, record.id)}
                >
                  {record.label}
                </Link>
              </Heading>
            </div>
            {entity.teaserField && !isEmpty(record, entity.teaserField) && (
              <p className="text-muted line-clamp-2 text-sm leading-relaxed">
                {readText(record[entity.teaserField])}
              </p>
            )}
            <dl className="mt-auto flex flex-wrap items-center gap-x-3 gap-y-2 pt-1 text-sm">
              {names
                .filter((name) => !isEmpty(record, name))
                .map((name) => (
                  <Fact key={name} entity={entity} record={record} name={name} />
                ))}
            </dl>
{{#hasTags}}
            <Tags entity={entity} record={record} />
{{/hasTags}}
{{#hasMarks}}
            <CardMarks entity={entity} record={record} />
{{/hasMarks}}
{{#hasOffers}}
            {entity.offer && <Offer entity={entity} record={record} offer={entity.offer} />}
{{/hasOffers}}
          </div>
        </li>
      ))}
    </ul>
  );
}

function isTelling(entity: EntityDefinition, name: string): boolean {
  const field = fieldNamed(entity, name);
  return field ? !fieldKinds[field.kind].minor : !relationNamed(entity, name)?.many;
}

interface FactProps {
  entity: EntityDefinition;
  record: ApiRecord;
  name: string;
}

/** One value of a record; with its label where the value alone would not say what it is. */
function Fact({ entity, record, name }: FactProps) {
  const field = fieldNamed(entity, name);
  const kind = field && fieldKinds[field.kind];
  const isPlain = field === undefined || kind?.plainLabels?.test(field.label) !== false;
  const isLabelled = kind?.labelled === true || !isPlain;
  return (
    <div className="relative flex min-w-0 items-center gap-1.5">
      <dt className={isLabelled ? 'text-muted' : 'sr-only'}>{labelOf(entity, name)}</dt>
      <dd className="min-w-0">
        <Member entity={entity} record={record} name={name} />
      </dd>
    </div>
  );
}
