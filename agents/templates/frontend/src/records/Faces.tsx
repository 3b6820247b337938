import { Link } from 'react-router';
import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
import { Picture } from '../ui/Picture';
import { pages } from './addresses';
{{#hasMarks}}
import { CardMarks } from './CardMarks';
{{/hasMarks}}
import { Member } from './Member';
import { fieldNamed, isEmpty, labelOf } from './members';
{{#hasTags}}
import { Tags } from './Tags';
{{/hasTags}}
import type { ApiRecord, EntityDefinition } from './types';

const mostFacts = 3;

interface FacesProps {
  entity: EntityDefinition;
  records: readonly ApiRecord[];
  /** Level of the names, one below that of the heading over them. */
  heading?: 'h2' | 'h3';
  /** A fact to leave out because it is the same for everybody. */
  without?: string;
  addressOf?: (entity: EntityDefinition, id: number) => string;
}

/** People, each with a portrait. */
export function Faces({
  entity,
  records,
  heading: Heading = 'h2',
  without,
  addressOf = pages.record,
}: FacesProps) {
  const { eyebrow } = entity.card ?? {};
  const names = entity.columns
    .filter((name) => name !== without && name !== eyebrow)
    .slice(0, mostFacts);
  return (
    <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {records.map((record) => (
        <li
          key={record.id}
          className="card rise group relative flex flex-col items-center gap-3 p-7 text-center"
        >
          <div className="size-24 shrink-0 overflow-hidden rounded-full">
            <Picture
              address={entity.imageField ? readText(record[entity.imageField]) : ''}
              description=""
              title={record.label}
              icon="people"
              turn={record.id}
              className="aspect-square"
            />
          </div>
          <div className="space-y-1">
            <Heading className="text-lg leading-snug font-semibold">
              <Link
                className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
                to={addressOf(entity, record.id)}
              >
                {record.label}
              </Link>
            </Heading>
            {eyebrow && !isEmpty(record, eyebrow) && (
              <p className="text-muted text-sm">
                <Member entity={entity} record={record} name={eyebrow} />
              </p>
            )}
          </div>
          {entity.teaserField && !isEmpty(record, entity.teaserField) && (
            <p className="text-muted line-clamp-2 text-sm leading-relaxed">
              {readText(record[entity.teaserField])}
            </p>
          )}
          <dl className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2 text-sm empty:hidden">
            {names
              .filter((name) => !isEmpty(record, name))
              .map((name) => (
                <div key={name} className="relative flex items-center gap-1.5">
                  <dt className={isSpeaking(entity, name) ? 'sr-only' : 'text-muted'}>
                    {labelOf(entity, name)}
                  </dt>
                  <dd>
                    <Member entity={entity} record={record} name={name} />
                  </dd>
                </div>
              ))}
          </dl>
{{#hasTags}}
          <Tags entity={entity} record={record} />
{{/hasTags}}
{{#hasMarks}}
          <CardMarks entity={entity} record={record} />
{{/hasMarks}}
        </li>
      ))}
    </ul>
  );
}

/** Whether a value says by itself what it is. */
function isSpeaking(entity: EntityDefinition, name: string): boolean {
  const field = fieldNamed(entity, name);
  return !field || !(fieldKinds[field.kind].labelled ?? fieldKinds[field.kind].numeric);
}
