import { fieldKinds } from '../fields';
import { readText } from '../fields/text-values';
{{#hasExamples}}
import { fieldNamed } from '../records/members';
import { hero } from '../registry';
import type { Example } from './examples';
{{/hasExamples}}
{{^hasExamples}}
import { fieldNamed, referencesOf, relationNamed } from '../records/members';
import type { ApiRecord } from '../records/types';
import { hero } from '../registry';
{{/hasExamples}}

{{#hasExamples}}
type Shown = Example;

function lineOf(record: Shown): string {
  return readText(record[hero.line ?? '']);
}
{{/hasExamples}}
{{^hasExamples}}
type Shown = ApiRecord;

function lineOf(record: Shown): string {
  const { entity, line = '' } = hero;
  const relation = relationNamed(entity, line);
  const text = relation ? referencesOf(record, relation)[0]?.label : readText(record[line]);
  return text ?? '';
}
{{/hasExamples}}

/** What a record is called, a line about it, and its state or price. */
export function HeroCaption({ record }: { record: Shown }) {
  const field = hero.mark && fieldNamed(hero.entity, hero.mark);
  const Show = field && record[field.name] ? fieldKinds[field.kind].Show : undefined;
  return (
    <>
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2 font-semibold">{record.label}</span>
        <span className="text-muted line-clamp-1 text-sm empty:hidden">{lineOf(record)}</span>
      </span>
      {field && Show && (
        <span className="shrink-0">
          <Show field={field} value={record[field.name]} />
        </span>
      )}
    </>
  );
}
