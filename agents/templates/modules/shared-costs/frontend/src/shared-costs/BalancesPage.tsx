import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { messageOf } from '../api/client';
import { BarChart } from '../ui/BarChart';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { Balances } from './Balances';
import { Debts } from './Debts';
import { shared } from './settings';
import { Settled } from './Settled';
import { inWords, useSharedCosts } from './sharedCosts';

/** Who paid what and owes whom, and what the money went into. */
export function BalancesPage() {
  const [search, setSearch] = useSearchParams();
  const group = search.get('group') ?? '';
  const { data, error } = useSharedCosts(group);
  return (
    <>
      <PageHeader
        icon="chart"
        title="Balances"
        text="Who paid what, and who owes whom."
        actions={
          <>
            {shared.group && data && (
              <GroupPicker
                label={shared.group}
                groups={data.groups}
                chosen={group}
                onChoose={(id) => {
                  setSearch(id ? { group: id } : {}, { replace: true });
                }}
              />
            )}
            <Link className="btn btn-primary" to={`${shared.costs}/new`}>
              <Icon name="plus" className="size-4" />
              Enter a {shared.cost}
            </Link>
          </>
        }
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data && (
        <div className="space-y-8">
          <Debts debts={data.debts} group={group} />
          <Balances people={data.people} />
          <section aria-label="Spending by category" className="card space-y-5 p-5 sm:p-6">
            <h2 className="text-lg font-semibold">Spending by category</h2>
            {data.categories.length > 0 ? (
              <BarChart
                label="Spending by category"
                parts={data.categories.map(({ label, total }) => ({ label, value: total }))}
                inWords={inWords}
              />
            ) : (
              <p className="text-muted text-sm">Nothing has been spent yet.</p>
            )}
          </section>
          <Settled settled={data.settled} />
        </div>
      )}
    </>
  );
}

interface GroupPickerProps {
  label: string;
  groups: readonly { id: number; label: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

function GroupPicker({ label, groups, chosen, onChoose }: GroupPickerProps) {
  const id = useId();
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id} className="text-muted text-sm">
        {label}
      </label>
      <select
        id={id}
        className="field w-auto"
        value={chosen}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        <option value="">All</option>
        {groups.map((group) => (
          <option key={group.id} value={group.id}>
            {group.label}
          </option>
        ))}
      </select>
    </div>
  );
}
