import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { messageOf, request } from '../api/client';
{{#hasAccounts}}
import { useSession } from '../auth/session';
{{/hasAccounts}}
import { initialValues, requestBody, useForm } from '../records/form';
import { RecordInputs } from '../records/RecordInputs';
import type { FieldDefinition } from '../records/types';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Form } from '../ui/Form';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { Amount } from './Amount';
import { checkCard } from './card';
import { emptyCart } from './cart';
import { CheckoutSteps } from './CheckoutSteps';
{{#hasCodes}}
import { setCode } from './code';
{{/hasCodes}}
import type { Receipt } from './orders';
{{#hasCodes}}
import { useQuote, type Quote } from './quote';
{{/hasCodes}}
{{^hasCodes}}
import { useQuote, type QuoteLine } from './quote';
{{/hasCodes}}
import { shop } from './shop';

const recipient: readonly FieldDefinition[] = [
  { name: 'name', label: 'Name', kind: 'string', required: true, maximum: 120 },
  { name: 'address', label: 'Address', kind: 'text', required: true, maximum: 500 },
];

const card: readonly FieldDefinition[] = [
  { name: 'cardNumber', label: 'Card number', kind: 'string', required: true, maximum: 40 },
  { name: 'cardExpiry', label: 'Good until (MM/YY)', kind: 'string', required: true },
  { name: 'cardCode', label: 'Security code', kind: 'string', required: true },
];

const shape = { fields: [...recipient, ...card], relations: [] };
const recipientShape = { ...shape, fields: recipient };
const cardShape = { ...shape, fields: card };

export function CheckoutPage() {
  const { isEmpty, quote, error } = useQuote();
  return (
    <>
      <PageHeader icon="receipt" title="Checkout" />
      {!isEmpty && <CheckoutSteps current={1} />}
      {error && <Notice>{messageOf(error)}</Notice>}
      {isEmpty && (
        <EmptyState
          icon="cart"
          title="There is nothing to pay for"
          text="Your cart is empty."
          action={
            <Link className="btn btn-primary" to={shop.path}>
              See the {shop.plural}
            </Link>
          }
        />
      )}
      {!isEmpty && !quote && !error && <Skeleton />}
      {!isEmpty && quote && (
        <div className="grid items-start gap-6 lg:grid-cols-3">
{{#hasCodes}}
          <CheckoutForm quote={quote} />
          <Summary quote={quote} />
{{/hasCodes}}
{{^hasCodes}}
          <CheckoutForm lines={quote.lines} total={quote.total} />
          <Summary lines={quote.lines} total={quote.total} />
{{/hasCodes}}
        </div>
      )}
    </>
  );
}

interface PartProps {
{{#hasCodes}}
  quote: Quote;
{{/hasCodes}}
{{^hasCodes}}
  lines: readonly QuoteLine[];
  total: number;
{{/hasCodes}}
}

{{#hasCodes}}
function CheckoutForm({ quote: { lines, total, discount } }: PartProps) {
{{/hasCodes}}
{{^hasCodes}}
function CheckoutForm({ lines, total }: PartProps) {
{{/hasCodes}}
{{#hasAccounts}}
  const { account } = useSession();
  const form = useForm(shape, () => initialValues(shape, undefined, { name: account?.name ?? '' }));
{{/hasAccounts}}
{{^hasAccounts}}
  const form = useForm(shape, () => initialValues(shape));
{{/hasAccounts}}
  const client = useQueryClient();
  const navigate = useNavigate();
  return (
    <Form
      refusal={form.refusal}
      className="card edge p-5 sm:p-8 lg:col-span-2"
      onSubmit={() => {
        form.submit(async (values) => {
          checkCard(values);
          const wanted = lines.map(({ productId, quantity }) => ({ productId, quantity }));
          const { order } = await request<Receipt>('POST', '/shop/orders', {
            lines: wanted,
{{#hasCodes}}
            ...(discount ? { code: discount.code } : {}),
{{/hasCodes}}
            ...requestBody(shape, values),
          });
          emptyCart();
{{#hasCodes}}
          setCode('');
{{/hasCodes}}
          await client.invalidateQueries();
          await navigate(`/order-placed/${order.id}`);
        });
      }}
    >
      <section className="space-y-5">
        <h2 className="text-lg font-semibold">Where does it go?</h2>
        <RecordInputs shape={recipientShape} form={form} />
      </section>
      <section className="space-y-5">
        <h2 className="text-lg font-semibold">Payment</h2>
        <p className="bg-info-soft text-info flex items-start gap-3 rounded-lg px-4 py-3 text-sm">
          <Icon name="shield" />
          <span>
            This payment is simulated: no money moves and the card is not kept. Please use a test
            card such as 4242 4242 4242 4242, never a real one.
          </span>
        </p>
        <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
          <RecordInputs shape={cardShape} form={form} />
        </div>
      </section>
      <Button type="submit" look="primary" className="btn-large w-full" busy={form.isBusy}>
        Place order · <Amount cents={total} />
      </Button>
    </Form>
  );
}

{{#hasCodes}}
function Summary({ quote: { lines, total, discount } }: PartProps) {
{{/hasCodes}}
{{^hasCodes}}
function Summary({ lines, total }: PartProps) {
{{/hasCodes}}
  return (
    <aside className="card space-y-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">Your order</h2>
      <ul className="divide-line divide-y text-sm">
        {lines.map(({ productId, label, quantity, price }) => (
          <li key={productId} className="flex justify-between gap-4 py-2">
            <span className="min-w-0 break-words">
              {quantity} × {label}
            </span>
            <Amount cents={price * quantity} />
          </li>
        ))}
      </ul>
{{#hasCodes}}
      {discount && (
        <p className="flex justify-between gap-4">
          <span>Discount {discount.code}</span>
          <span>
            −<Amount cents={discount.amount} />
          </span>
        </p>
      )}
{{/hasCodes}}
      <p className="flex justify-between gap-4">
        <span>Total</span>
        <Amount cents={total} />
      </p>
      <Link className="link text-sm" to="/cart">
        Change the cart
      </Link>
    </aside>
  );
}
