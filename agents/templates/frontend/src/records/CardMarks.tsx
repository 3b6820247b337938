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
{{#hasRatings}}
{{#hasToggles}}
  if (!entity.rated && !entity.toggles) {
    return null;
  }
  return (
    <div className="flex items-center justify-between gap-3">
      {entity.rated && <Average record={record} />}
      {entity.toggles?.map((toggle) => (
        <ToggleButton key={toggle.path} entity={entity} record={record} toggle={toggle} />
      ))}
    </div>
  );
{{/hasToggles}}
{{^hasToggles}}
  return entity.rated ? <Average record={record} /> : null;
{{/hasToggles}}
{{/hasRatings}}
{{^hasRatings}}
  return entity.toggles?.map((toggle) => (
    <ToggleButton key={toggle.path} entity={entity} record={record} toggle={toggle} />
  ));
{{/hasRatings}}
}
