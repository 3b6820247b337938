import { Member } from './Member';
import { isEmpty } from './members';
import type { ApiRecord, EntityDefinition } from './types';

interface RaisedProps {
  entity: EntityDefinition;
  record: ApiRecord;
}

/** How much of what is hoped for came in so far. */
export function Raised({ entity, record }: RaisedProps) {
  const { goal = '', raised = '' } = entity.card ?? {};
  if (isEmpty(record, goal)) {
    return null;
  }
  if (raised === '') {
    return (
      <p className="text-muted text-sm">
        Goal{' '}
        <span className="text-fg text-lg">
          <Member entity={entity} record={record} name={goal} />
        </span>
      </p>
    );
  }
  const share = Math.round((100 * Number(record[raised] ?? 0)) / Number(record[goal]));
  return (
    <div className="space-y-2">
      <div
        role="progressbar"
        aria-label={`Raised for ${record.label}`}
        aria-valuenow={Math.min(share, 100)}
        className="bg-soft h-2.5 overflow-hidden rounded-full"
      >
        <div
          className="bg-accent h-full rounded-full"
          style={{ width: `${Math.min(share, 100)}%` }}
        />
      </div>
      <p className="flex items-baseline justify-between gap-3 text-sm">
        <span>
          <span className="text-lg">
            <Member entity={entity} record={record} name={raised} blank="Nothing" />
          </span>{' '}
          <span className="text-muted">
            of <Member entity={entity} record={record} name={goal} />
          </span>
        </span>
        <span className="font-semibold tabular-nums">{share}%</span>
      </p>
    </div>
  );
}
