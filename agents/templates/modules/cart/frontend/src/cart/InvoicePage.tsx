import { Link, useParams } from 'react-router';
import { messageOf } from '../api/client';
import { site } from '../site';
import { Button } from '../ui/Button';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { LinesTable } from './LinesTable';
import { useReceipt } from './orders';

/** The invoice of an order, for paper. */
export function InvoicePage() {
  const { id = '' } = useParams();
  const { data, error } = useReceipt(id);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton />;
  }
  const { order, lines } = data;
  return (
    <>
      <PageHeader
        title={`Invoice ${order.number}`}
        above={
          <Link
            className="link inline-flex items-center gap-1 text-sm print:hidden"
            to={`/orders/${order.id}`}
          >
            <Icon name="left" className="size-4" />
            Order {order.number}
          </Link>
        }
        actions={
          <Button
            className="print:hidden"
            onClick={() => {
              window.print();
            }}
          >
            Print
          </Button>
        }
      />
      <article className="card space-y-8 p-6 sm:p-10">
        <div className="grid gap-6 text-sm sm:grid-cols-3">
          <div>
            <h2 className="eyebrow mb-2">From</h2>
            <p className="font-medium">{site.name}</p>
          </div>
          <div>
            <h2 className="eyebrow mb-2">To</h2>
            <p className="font-medium">{order.name}</p>
            <p className="whitespace-pre-line">{order.address}</p>
          </div>
          <div>
            <h2 className="eyebrow mb-2">Date</h2>
            <p className="font-medium">{dayInWords(new Date(order.date))}</p>
          </div>
        </div>
{{#hasCodes}}
        <LinesTable lines={lines} order={order} />
{{/hasCodes}}
{{^hasCodes}}
        <LinesTable lines={lines} total={order.total} />
{{/hasCodes}}
        <p className="text-muted text-sm">
          Paid with a simulated card: no money was taken for this order.
        </p>
      </article>
    </>
  );
}
