import { Link } from 'react-router';
import { shared } from './settings';
import { inWords, type Person } from './sharedCosts';

const lookOf = (balance: number) => {
  if (balance === 0) {
    return '';
  }
  return balance > 0 ? 'text-success' : 'text-danger';
};

/** What each person paid, should have paid, and is owed or owes. */
export function Balances({ people }: { people: readonly Person[] }) {
  return (
    <section aria-label="Balances" className="space-y-3">
      <h2 className="text-lg font-semibold">Balance of each {shared.person}</h2>
      <div className="card overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="sr-only">Balances</caption>
          <thead>
            <tr className="bg-head text-head-fg text-left">
              {['Name', 'Paid', 'Share', 'Balance'].map((label, i) => (
                <th
                  key={label}
                  scope="col"
                  className={`px-4 py-3 font-semibold ${i > 0 ? 'text-right' : ''}`}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-line divide-y">
            {people.map(({ id, label, paid, share, balance }) => (
              <tr key={id}>
                <th scope="row" className="px-4 py-3 text-left font-semibold">
                  <Link
                    className="underline-offset-4 hover:underline"
                    to={`${shared.people}/${id}`}
                  >
                    {label}
                  </Link>
                </th>
                <td className="px-4 py-3 text-right tabular-nums">{inWords(paid)}</td>
                <td className="px-4 py-3 text-right tabular-nums">{inWords(share)}</td>
                <td className={`px-4 py-3 text-right font-bold tabular-nums ${lookOf(balance)}`}>
                  {balance > 0 && '+'}
                  {inWords(balance)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
