import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
{{#hasExamples}}
import { fieldNamed } from '../records/members';
{{/hasExamples}}
{{^hasExamples}}
{{#isStatic}}
import { entriesOf } from '../records/entries';
{{/isStatic}}
import { fieldNamed, referencesOf, relationNamed } from '../records/members';
{{^isStatic}}
import { useRecords } from '../records/queries';
{{/isStatic}}
import type { ApiRecord } from '../records/types';
{{/hasExamples}}
import { hero } from '../registry';
{{#hasExamples}}
import { Icon } from '../ui/Icon';
import { titleIcon } from '../ui/titleIcon';
import { examples, type Example } from './examples';
{{/hasExamples}}
{{^hasExamples}}
import { Picture } from '../ui/Picture';
{{/hasExamples}}

{{#hasExamples}}
type Shown = Example;

const columns = [34, 52, 41, 66, 58, 82, 74, 96];

/** What the site may look like to those who may enter. Only an ornament: the menu leads to it. */
export function HeroArt() {
  return (
    <div aria-hidden="true" className="card overflow-hidden shadow-2xl">
      <div className="bg-head text-head-fg flex items-center gap-1.5 px-5 py-3">
        <span className="bg-series-1 size-2.5 rounded-full" />
        <span className="bg-series-3 size-2.5 rounded-full" />
        <span className="bg-series-5 size-2.5 rounded-full" />
        <span className="ml-3 truncate text-sm font-semibold">{hero.entity.plural}</span>
      </div>
      <svg
        viewBox="0 0 320 104"
        preserveAspectRatio="none"
        className="border-line h-24 w-full border-b px-5 pt-4 max-lg:hidden"
      >
        {columns.map((height, index) => (
          <rect
            key={height}
            x={index * 41}
            y={104 - height}
            width="29"
            height={height}
            rx="4"
            fill={`color-mix(in oklab, var(--series-1) ${40 + index * 8}%, var(--surface))`}
          />
        ))}
      </svg>
      <ul className="divide-line divide-y">
        {examples.map((record) => (
          <li
            key={record.id}
            className="flex items-center gap-4 px-5 py-3.5 max-lg:not-first:hidden"
          >
            <span className="tile size-10">
              <Icon name={titleIcon(record.label, hero.entity.icon)} />
            </span>
            <Caption record={record} />
          </li>
        ))}
      </ul>
    </div>
  );
}
{{/hasExamples}}
{{^hasExamples}}
type Shown = ApiRecord;

const places = [
  'lg:rotate-2',
  'absolute -bottom-8 -left-8 w-72 -rotate-2 max-lg:hidden',
  'absolute -top-7 -right-4 w-68 rotate-3 max-lg:hidden',
];

/** Some of what the site holds, one large and the others beside it. Only an ornament: the menu leads to it. */
export function HeroArt() {
{{#isStatic}}
  const records = entriesOf(hero.entity.name).slice(0, places.length);
{{/isStatic}}
{{^isStatic}}
  const { data } = useRecords(hero.entity, { pageSize: String(places.length) });
  const records = data?.items ?? [];
{{/isStatic}}
  return (
    <div aria-hidden="true" className="relative mx-auto w-full max-w-md empty:hidden">
      {records.map((record, index) => (
        <div key={record.id} className={`card overflow-hidden shadow-2xl ${places[index]}`}>
          {index === 0 ? (
            <>
              <Photo record={record} className="aspect-[16/10]" />
              <div className="flex items-center gap-4 p-5 lg:pb-12">
                <Caption record={record} />
              </div>
            </>
          ) : (
            <div className="flex items-center gap-3 p-2.5 pr-4">
              <Photo record={record} className="aspect-square max-w-14 rounded-lg" />
              <Caption record={record} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

function Photo({ record, className }: { record: Shown; className: string }) {
  const { imageField, icon } = hero.entity;
  return (
    <Picture
      address={imageField ? readText(record[imageField]) : ''}
      description=""
      title={record.label}
      icon={icon}
      className={className}
    />
  );
}
{{/hasExamples}}

/** What a record is called, a line about it, and its state or price. */
function Caption({ record }: { record: Shown }) {
  const field = hero.mark && fieldNamed(hero.entity, hero.mark);
  const Show = field && record[field.name] ? fieldKinds[field.kind].Show : undefined;
  return (
    <>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold">{record.label}</span>
        <span className="text-muted block truncate text-sm">{lineOf(record)}</span>
      </span>
      {field && Show && <Show field={field} value={record[field.name]} />}
    </>
  );
}

{{#hasExamples}}
function lineOf(record: Shown): string {
  const { entity, line = '' } = hero;
  return readText(record[line]) || entity.label;
}
{{/hasExamples}}
{{^hasExamples}}
function lineOf(record: Shown): string {
  const { entity, line = '' } = hero;
  const relation = relationNamed(entity, line);
  const text = relation ? referencesOf(record, relation)[0]?.label : readText(record[line]);
  return text ? text : entity.label;
}
{{/hasExamples}}
