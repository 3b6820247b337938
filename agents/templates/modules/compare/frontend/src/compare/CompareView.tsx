import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf } from '../api/client';
import { allRecords } from '../records/queries';
import type { ApiRecord, ListPartProps } from '../records/types';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { inSentence } from '../ui/words';
import { CompareTable } from './CompareTable';

const mostCompared = 4;

/** Some records of a list side by side. Which ones stands in the address, so that a comparison can be shared. */
export function CompareView({ entity, state }: ListPartProps) {
  const [differsOnly, setDiffersOnly] = useState(false);
  const { compare = [], ...parameters } = state.parameters;
  const { data, error } = useQuery({
    queryKey: [entity.path, 'compare', parameters],
    queryFn: () => allRecords(entity, parameters, 200),
  });
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton look="cards" />;
  }
  const ids = [compare].flat().join(',').split(',').filter(Boolean).map(Number);
  const chosen = ids.flatMap((id) => data.find((record) => record.id === id) ?? []);
  const choose = (records: readonly ApiRecord[]) => {
    state.set('compare', records.map(({ id }) => id).join(','));
  };
  const switchRecord = (record: ApiRecord) => {
    choose(chosen.includes(record) ? chosen.filter((one) => one !== record) : [...chosen, record]);
  };
  const plural = inSentence(entity.plural);
  return (
    <div className="space-y-6">
      <section className="card p-5" aria-label={`Choose ${plural}`}>
        <h2 className="mb-3 font-semibold">
          Choose two to four {plural}
          <span className="text-muted ml-2 text-sm font-normal">
            {chosen.length} of {mostCompared}
          </span>
        </h2>
        <div className="flex max-h-48 flex-wrap gap-2 overflow-y-auto p-1">
          {data.map((record) => {
            const isChosen = chosen.includes(record);
            return (
              <Button
                key={record.id}
                look={isChosen ? 'primary' : 'secondary'}
                aria-pressed={isChosen}
                disabled={!isChosen && chosen.length >= mostCompared}
                onClick={() => {
                  switchRecord(record);
                }}
              >
                <Icon name={isChosen ? 'check' : 'plus'} className="size-4" />
                {record.label}
              </Button>
            );
          })}
        </div>
      </section>
      {chosen.length < 2 ? (
        <EmptyState
          icon="layers"
          title={`Compare ${plural}`}
          text={`Choose at least two ${plural} above to see them side by side.`}
        />
      ) : (
        <>
          <label className="flex w-fit items-center gap-2 text-sm font-medium">
            <input
              type="checkbox"
              className="accent-accent size-4"
              checked={differsOnly}
              onChange={(event) => {
                setDiffersOnly(event.target.checked);
              }}
            />
            Show only what differs
          </label>
          <CompareTable
            entity={entity}
            records={chosen}
            differsOnly={differsOnly}
            onRemove={switchRecord}
          />
        </>
      )}
    </div>
  );
}
