import { useState } from 'react';
import { Link } from 'react-router';
import { pages } from '../records/addresses';
import { entriesOf } from '../records/entries';
import { useListState } from '../records/listState';
import { parameters } from '../records/narrow';
import type { EntityDefinition, SiteEntry } from '../records/types';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { PageHeader } from '../ui/PageHeader';
import { inSentence } from '../ui/words';
import { CompareTable } from './CompareTable';

const mostCompared = 4;

/** Some records of a list side by side. Which ones stands in the address, so that a comparison can be shared. */
export function ComparePage({ entity }: { entity: EntityDefinition }) {
  const [differsOnly, setDiffersOnly] = useState(false);
  const state = useListState();
  const entries = entriesOf(entity.name);
  const ids = state.get(parameters.compare).split(',').map(Number);
  const chosen = ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  const plural = inSentence(entity.plural);
  const switchEntry = (entry: SiteEntry) => {
    const next = chosen.includes(entry)
      ? chosen.filter((one) => one !== entry)
      : [...chosen, entry];
    state.set(parameters.compare, next.map(({ id }) => id).join(','));
  };
  return (
    <div className="space-y-6">
      <PageHeader
        title={`Compare ${plural}`}
        above={
          <Link className="link inline-flex items-center gap-1 text-sm" to={pages.list(entity)}>
            <Icon name="left" className="size-4" />
            {entity.plural}
          </Link>
        }
      />
      <section className="card p-5" aria-label={`Choose ${plural}`}>
        <h2 className="mb-3 font-semibold">
          Choose two to four {plural}
          <span className="text-muted ml-2 text-sm font-normal">
            {chosen.length} of {mostCompared}
          </span>
        </h2>
        <div className="flex flex-wrap gap-2">
          {entries.map((entry) => {
            const isChosen = chosen.includes(entry);
            return (
              <Button
                key={entry.id}
                look={isChosen ? 'primary' : 'secondary'}
                aria-pressed={isChosen}
                disabled={!isChosen && chosen.length >= mostCompared}
                onClick={() => {
                  switchEntry(entry);
                }}
              >
                <Icon name={isChosen ? 'check' : 'plus'} className="size-4" />
                {entry.label}
              </Button>
            );
          })}
        </div>
      </section>
      {chosen.length < 2 ? (
        <EmptyState
          icon="layers"
          title="Side by side"
          text={`Choose at least two ${plural} above to see them beside one another.`}
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
            onRemove={switchEntry}
          />
        </>
      )}
    </div>
  );
}
