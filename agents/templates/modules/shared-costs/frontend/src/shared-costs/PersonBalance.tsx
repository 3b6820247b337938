import { Link } from 'react-router';
import type { RecordPartProps } from '../records/types';
import { inWords, standing, useSharedCosts } from './sharedCosts';

/** On the page of a person: where it stands with the others. */
export function PersonBalance({ record }: RecordPartProps) {
  const { data } = useSharedCosts();
  const person = data?.people.find(({ id }) => id === record.id);
  if (!data || !person) {
    return null;
  }
  const debts = data.debts.filter(({ from, to }) => from.id === record.id || to.id === record.id);
  return (
    <section aria-label="Balance" className="card space-y-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">Balance</h2>
      <p>
        {record.label} paid {inWords(person.paid)} and {standing(person.balance)}.
      </p>
      {debts.length > 0 && (
        <ul className="text-muted space-y-1 text-sm">
          {debts.map(({ from, to, amount }) => (
            <li key={`${from.id} ${to.id}`}>
              {from.label} owes {to.label} {inWords(amount)}
            </li>
          ))}
        </ul>
      )}
      <Link className="link text-sm" to="/balances">
        All balances
      </Link>
    </section>
  );
}
