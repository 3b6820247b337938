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
import { Icon } from '../ui/Icon';
{{#hasExamples}}
import { examples, type Example } from './examples';
{{/hasExamples}}

const places = ['lg:-rotate-3', 'lg:translate-x-8 lg:rotate-2', 'lg:-translate-x-4 lg:-rotate-1'];

/** Some of what the site holds, as a stack of cards. Only an ornament: the menu leads to it. */
export function HeroArt() {
{{#hasExamples}}
  const records = examples;
{{/hasExamples}}
{{^hasExamples}}
{{#isStatic}}
  const records = entriesOf(hero.entity.name).slice(0, places.length);
{{/isStatic}}
{{^isStatic}}
  const { data } = useRecords(hero.entity, { pageSize: String(places.length) });
  const records = data?.items ?? [];
{{/isStatic}}
{{/hasExamples}}
  return (
    <div aria-hidden="true" className="min-w-0 space-y-4 empty:hidden lg:px-6">
      {records.map((record, index) => (
        <div
          key={record.id}
          className={`bg-soft text-on-soft border-line flex items-center gap-4 rounded-2xl border p-5 shadow-xl max-lg:not-first:hidden ${places[index]}`}
        >
          <span className="bg-accent text-on-accent grid size-12 shrink-0 place-items-center rounded-xl">
            <Icon name={hero.entity.icon} className="size-6" />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block truncate font-semibold">{record.label}</span>
            <span className="block truncate text-sm opacity-80">{lineOf(record)}</span>
          </span>
          <Mark record={record} />
        </div>
      ))}
    </div>
  );
}

{{#hasExamples}}
function lineOf(record: Example): string {
  const { entity, line = '' } = hero;
  return readText(record[line]) || entity.label;
}
{{/hasExamples}}
{{^hasExamples}}
function lineOf(record: ApiRecord): string {
  const { entity, line = '' } = hero;
  const relation = relationNamed(entity, line);
  const text = relation ? referencesOf(record, relation)[0]?.label : readText(record[line]);
  return text ? text : entity.label;
}
{{/hasExamples}}

/** The state or the price of a record. */
{{#hasExamples}}
function Mark({ record }: { record: Example }) {
{{/hasExamples}}
{{^hasExamples}}
function Mark({ record }: { record: ApiRecord }) {
{{/hasExamples}}
  const field = hero.mark && fieldNamed(hero.entity, hero.mark);
  if (!field || !record[field.name]) {
    return null;
  }
  const { Show } = fieldKinds[field.kind];
  return <Show field={field} value={record[field.name]} />;
}
