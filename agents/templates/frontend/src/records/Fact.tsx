import { fieldKinds } from '../fields';
import { inSentence } from '../ui/words';
import { Member } from './Member';
import { fieldNamed, labelOf } from './members';
import type { ApiRecord, EntityDefinition } from './types';

interface FactProps {
  entity: EntityDefinition;
  record: ApiRecord;
  name: string;
}

/** One value of a record; with its label where the value alone would not say what it is: "3 bedrooms", "Year 2019". */
export function Fact({ entity, record, name }: FactProps) {
  const field = fieldNamed(entity, name);
  const kind = field && fieldKinds[field.kind];
  const label = labelOf(entity, name);
  const isPlain = field === undefined || kind?.plainLabels?.test(field.label) !== false;
  const isCountable = kind?.labelled === true && !field?.unit;
  const isLabelled = isCountable || !isPlain;
  const isCounted = isCountable && label.endsWith('s');
  return (
    <div
      className={`relative flex min-w-0 items-center gap-1.5 ${isCounted ? 'flex-row-reverse' : ''}`}
    >
      <dt className={isLabelled ? 'text-muted' : 'sr-only'}>
        {isCounted ? inSentence(label) : label}
      </dt>
      <dd className="min-w-0">
        <Member entity={entity} record={record} name={name} />
      </dd>
    </div>
  );
}
