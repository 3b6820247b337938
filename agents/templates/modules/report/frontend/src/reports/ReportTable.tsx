import { fieldKinds } from '../fields';
import { monthInWords, totalOf, type Report, type ReportRow } from './reports';

interface ReportTableProps {
  report: Report;
  rows: readonly ReportRow[];
  /** What the records of a month are told apart by. */
  group?: string;
}

/** A line for each month, and for each group in it, with the total of them all below. */
export function ReportTable({ report, rows, group }: ReportTableProps) {
  const total = totalOf(rows, report.sums);
  return (
    <div className="card overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{report.label} by month</caption>
        <thead>
          <tr className="bg-head text-head-fg text-left">
            <th className="px-4 py-3 font-semibold">Month</th>
            {group && <th className="px-4 py-3 font-semibold">{group}</th>}
            <th className="px-4 py-3 text-right font-semibold">Count</th>
            {report.sums.map(({ name, label }) => (
              <th key={name} className="px-4 py-3 text-right font-semibold">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.month} ${row.group ?? ''}`} className="border-line border-t">
              <td className="px-4 py-3 whitespace-nowrap">{monthInWords(row.month)}</td>
              {group && <td className="px-4 py-3">{row.group}</td>}
              <Numbers report={report} row={row} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-line border-t-2 font-semibold">
            <th scope="row" colSpan={group ? 2 : 1} className="px-4 py-3 text-left">
              Total
            </th>
            <Numbers report={report} row={total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface NumbersProps {
  report: Report;
  row: Pick<ReportRow, 'count' | 'sums'>;
}

function Numbers({ report, row }: NumbersProps) {
  return (
    <>
      <td className="px-4 py-3 text-right tabular-nums">{row.count}</td>
      {report.sums.map((sum, i) => {
        const { Show } = fieldKinds[sum.kind];
        return (
          <td key={sum.name} className="px-4 py-3 text-right tabular-nums">
            <Show field={sum} value={row.sums[i]} />
          </td>
        );
      })}
    </>
  );
}
