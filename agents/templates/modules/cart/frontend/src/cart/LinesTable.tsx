import { Amount } from './Amount';
{{#hasCodes}}
import type { OrderLine, Receipt } from './orders';
{{/hasCodes}}
{{^hasCodes}}
import type { OrderLine } from './orders';
{{/hasCodes}}

interface LinesTableProps {
  lines: readonly OrderLine[];
{{#hasCodes}}
  order: Receipt['order'];
{{/hasCodes}}
{{^hasCodes}}
  total: number;
{{/hasCodes}}
}

/** What was bought, at the prices of that day. */
{{#hasCodes}}
export function LinesTable({ lines, order: { total, discount, discountCode } }: LinesTableProps) {
{{/hasCodes}}
{{^hasCodes}}
export function LinesTable({ lines, total }: LinesTableProps) {
{{/hasCodes}}
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="text-muted border-line border-b text-left">
          <th className="py-2 pr-4 font-medium">Item</th>
          <th className="px-4 py-2 text-right font-medium">Quantity</th>
          <th className="px-4 py-2 text-right font-medium max-sm:hidden">Price</th>
          <th className="py-2 pl-4 text-right font-medium">Amount</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, title, price, quantity }) => (
          <tr key={id} className="border-line border-b">
            <td className="py-3 pr-4 break-words">{title}</td>
            <td className="px-4 py-3 text-right tabular-nums">{quantity}</td>
            <td className="px-4 py-3 text-right max-sm:hidden">
              <Amount cents={price} />
            </td>
            <td className="py-3 pl-4 text-right">
              <Amount cents={price * quantity} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
{{#hasCodes}}
        {discount && (
          <tr>
            <th scope="row" colSpan={2} className="pt-3 pr-4 text-left font-medium">
              Discount {discountCode}
            </th>
            <td className="max-sm:hidden" />
            <td className="pt-3 pl-4 text-right">
              −<Amount cents={discount} />
            </td>
          </tr>
        )}
{{/hasCodes}}
        <tr className="text-base">
          <th scope="row" colSpan={2} className="py-3 pr-4 text-left font-semibold">
            Total
          </th>
          <td className="max-sm:hidden" />
          <td className="py-3 pl-4 text-right">
            <Amount cents={total} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
