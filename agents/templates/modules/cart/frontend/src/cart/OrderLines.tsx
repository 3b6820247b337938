import { Link } from 'react-router';
import { messageOf } from '../api/client';
import type { RecordPartProps } from '../records/types';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { LinesTable } from './LinesTable';
import { useReceipt } from './orders';

/** What an order holds, on its page. */
export function OrderLines({ record }: RecordPartProps) {
  const { data, error } = useReceipt(String(record.id));
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton />;
  }
  return (
    <section aria-labelledby="order-lines" className="card p-5 sm:p-8">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id="order-lines" className="text-lg font-semibold">
          What was ordered
        </h2>
        <Link className="btn btn-secondary" to={`/order-invoice/${record.id}`}>
          <Icon name="receipt" className="size-4" />
          Invoice
        </Link>
      </div>
{{#hasCodes}}
      <LinesTable lines={data.lines} order={data.order} />
{{/hasCodes}}
{{^hasCodes}}
      <LinesTable lines={data.lines} total={data.order.total} />
{{/hasCodes}}
    </section>
  );
}
