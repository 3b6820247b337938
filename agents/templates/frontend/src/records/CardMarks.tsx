{{#hasRatings}}
import { Average } from './Average';
{{/hasRatings}}
{{#hasToggles}}
import { ToggleButton } from './ToggleButton';
{{/hasToggles}}
import type { ApiRecord, EntityDefinition } from './types';

interface CardMarksProps {
  entity: EntityDefinition;
  record: ApiRecord;
}

/** What people think of a record{{#hasToggles}}, and the buttons to say so{{/hasToggles}}. */
export function CardMarks({ entity, record }: CardMarksProps) {
{{#hasManyMarks}}
  return (
    <div className="flex flex-wrap items-center gap-3 empty:hidden">
{{#hasRatings}}
      {entity.rated && <Average record={record} />}
{{/hasRatings}}
{{#hasRecordMarks}}
      {entity.marks?.map((Mark, index) => (
        <Mark key={index} entity={entity} record={record} />
      ))}
{{/hasRecordMarks}}
{{#hasToggles}}
      {entity.toggles?.map((toggle) => (
        <ToggleButton key={toggle.path} entity={entity} record={record} toggle={toggle} />
      ))}
{{/hasToggles}}
    </div>
  );
{{/hasManyMarks}}
{{^hasManyMarks}}
{{#hasRatings}}
  return entity.rated ? <Average record={record} /> : null;
{{/hasRatings}}
{{#hasRecordMarks}}
  return entity.marks?.map((Mark, index) => <Mark key={index} entity={entity} record={record} />);
{{/hasRecordMarks}}
{{#hasToggles}}
  return entity.toggles?.map((toggle) => (
    <ToggleButton key={toggle.path} entity={entity} record={record} toggle={toggle} />
  ));
{{/hasToggles}}
{{/hasManyMarks}}
}
