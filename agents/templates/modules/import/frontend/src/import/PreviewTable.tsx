import type { FormShape } from '../records/form';
import { Badge } from '../ui/Badge';
import type { ImportRow } from './rows';

/** More rows than these are not read before they are imported. */
const most = 100;

interface PreviewTableProps {
  shape: FormShape;
  columns: readonly string[];
  rows: readonly ImportRow[];
}

/** The rows as they will be imported, and what keeps some of them from it. */
export function PreviewTable({ shape, columns, rows }: PreviewTableProps) {
  const members = [...shape.fields, ...shape.relations];
  return (
    <div className="card overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">Rows to import</caption>
        <thead>
          <tr className="bg-head text-head-fg text-left">
            <th className="px-4 py-3 font-semibold">Row</th>
            {columns.map((name) => (
              <th key={name} className="px-4 py-3 font-semibold">
                {members.find((member) => member.name === name)?.label}
              </th>
            ))}
            <th className="px-4 py-3 font-semibold">Check</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ cells, errors }, index) => (
            <tr key={index} className="border-line border-t align-top">
              <td className="text-muted px-4 py-3 tabular-nums">{index + 1}</td>
              {columns.map((name) => (
                <td key={name} className="max-w-64 truncate px-4 py-3">
                  {cells[name]}
                </td>
              ))}
              <td className="px-4 py-3">
                {errors.length === 0 ? (
                  <Badge tone="success">Ready</Badge>
                ) : (
                  <span className="text-danger font-medium">{errors.join(' ')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
