import { Link, useParams } from 'react-router';
import { messageOf } from '../api/client';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { CheckoutSteps } from './CheckoutSteps';
import { LinesTable } from './LinesTable';
import { useReceipt } from './orders';
import { shop } from './shop';

/** What somebody sees who has just bought something. */
export function ConfirmationPage() {
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
        icon="check"
        title="Thank you for your order"
        text={`Your order ${order.number} is placed and paid. It goes to ${order.name}.`}
      />
      <CheckoutSteps current={2} />
      <section className="card edge space-y-6 p-5 sm:p-8">
{{#hasCodes}}
        <LinesTable lines={lines} order={order} />
{{/hasCodes}}
{{^hasCodes}}
        <LinesTable lines={lines} total={order.total} />
{{/hasCodes}}
        <div className="flex flex-wrap gap-3">
          <Link className="btn btn-primary" to={`/orders/${order.id}`}>
            Follow your order
          </Link>
          <Link className="btn btn-secondary" to={`/order-invoice/${order.id}`}>
            <Icon name="receipt" className="size-4" />
            Invoice
          </Link>
          <Link className="btn btn-quiet" to={shop.path}>
            More {shop.plural}
          </Link>
        </div>
      </section>
    </>
  );
}
