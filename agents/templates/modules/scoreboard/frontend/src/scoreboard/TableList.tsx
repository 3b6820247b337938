import type { Table } from './game';

/** What was won so far, and what else is kept in rows. */
export function TableList({ tables }: { tables: readonly Table[] }) {
  return (
    <div className="grid gap-6 lg:grid-cols-2 lg:[&>:only-child]:col-span-2">
      {tables.map(({ title, columns, rows }) => (
        <div key={title} className="card overflow-x-auto p-4 sm:p-6">
          <table className="w-full text-base">
            <caption className="pb-2 text-left text-lg font-semibold">{title}</caption>
            <thead>
              <tr className="border-line text-muted border-b text-sm">
                {columns.map((column, place) => (
                  <th
                    key={place}
                    scope="col"
                    className={`py-2 font-semibold ${place === 0 ? 'text-left' : 'pl-3 text-right'}`}
                  >
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-line divide-y">
              {rows.map((row, line) => (
                <tr key={line}>
                  {row.map((cell, place) =>
                    place === 0 ? (
                      <th key={place} scope="row" className="py-2 text-left font-medium">
                        {cell}
                      </th>
                    ) : (
                      <td key={place} className="py-2 pl-3 text-right tabular-nums">
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}
