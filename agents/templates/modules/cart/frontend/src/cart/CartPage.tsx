import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Picture } from '../ui/Picture';
import { Skeleton } from '../ui/Skeleton';
import { Amount } from './Amount';
import { setQuantity } from './cart';
import { CheckoutSteps } from './CheckoutSteps';
{{#hasCodes}}
import { CodeForm } from './CodeForm';
{{/hasCodes}}
{{#hasStock}}
import { isShort, useQuote, type QuoteLine } from './quote';
{{/hasStock}}
{{^hasStock}}
import { useQuote, type QuoteLine } from './quote';
{{/hasStock}}
import { shop } from './shop';

export function CartPage() {
  const { isEmpty, quote, error } = useQuote();
  return (
    <>
      <PageHeader
        icon="cart"
        title="Your cart"
        actions={
          <Link className="btn btn-secondary" to={shop.path}>
            More {shop.plural}
          </Link>
        }
      />
      {!isEmpty && <CheckoutSteps current={0} />}
      {error && <Notice>{messageOf(error)}</Notice>}
      {isEmpty && <EmptyCart />}
      {!isEmpty && !quote && !error && <Skeleton />}
      {!isEmpty && quote && (
        <div className="grid items-start gap-6 lg:grid-cols-3">
          <ul aria-label="In your cart" className="card divide-line divide-y lg:col-span-2">
            {quote.lines.map((line) => (
              <Line key={line.productId} line={line} />
            ))}
          </ul>
          <aside className="card edge space-y-5 p-5 sm:p-6">
{{#hasCodes}}
            <CodeForm quote={quote} />
{{/hasCodes}}
            <div className="flex items-baseline justify-between gap-4 text-lg">
              <span>Total</span>
              <Amount cents={quote.total} />
            </div>
{{#hasStock}}
            {quote.lines.some(isShort) ? (
              <Notice>Some of this is no longer there. Please change what is marked.</Notice>
            ) : (
              <Link className="btn btn-primary btn-large w-full" to="/checkout">
                Go to checkout
              </Link>
            )}
{{/hasStock}}
{{^hasStock}}
            <Link className="btn btn-primary btn-large w-full" to="/checkout">
              Go to checkout
            </Link>
{{/hasStock}}
          </aside>
        </div>
      )}
    </>
  );
}

function EmptyCart() {
  return (
    <EmptyState
      icon="cart"
      title="Your cart is empty"
      text={`Look around and add the ${shop.plural} that you like.`}
      action={
        <Link className="btn btn-primary" to={shop.path}>
          See the {shop.plural}
        </Link>
      }
    />
  );
}

function Line({ line }: { line: QuoteLine }) {
  const { productId, quantity, label, price, picture } = line;
  return (
    <li className="flex flex-wrap items-center gap-4 p-4 sm:px-6">
      <div className="w-24 shrink-0">
        <Picture
          address={picture ?? ''}
          description=""
          title={label}
          icon={shop.icon}
          turn={productId}
          className="aspect-[4/3] rounded-lg"
        />
      </div>
      <div className="min-w-0 flex-1 basis-40 space-y-1">
        <Link className="link" to={`${shop.path}/${productId}`}>
          {label}
        </Link>
        <p className="text-muted text-sm">
          <Amount cents={price} /> each
        </p>
{{#hasStock}}
        {isShort(line) && (
          <p className="text-danger text-sm font-medium">
            {line.available === 0 ? 'Sold out' : `Only ${line.available ?? 0} left`}
          </p>
        )}
{{/hasStock}}
      </div>
      <div role="group" aria-label={`How many: ${label}`} className="flex items-center gap-1">
        <QuantityButton label={`One less: ${label}`} sign="−" id={productId} to={quantity - 1} />
        <output className="w-8 text-center font-medium tabular-nums">{quantity}</output>
        <QuantityButton label={`One more: ${label}`} sign="+" id={productId} to={quantity + 1} />
      </div>
      <div className="w-24 text-right">
        <Amount cents={price * quantity} />
      </div>
      <Button
        look="quiet"
        className="px-2.5"
        aria-label={`Remove: ${label}`}
        onClick={() => {
          setQuantity(productId, 0);
        }}
      >
        <Icon name="trash" />
      </Button>
    </li>
  );
}

interface QuantityButtonProps {
  label: string;
  sign: string;
  id: number;
  to: number;
}

function QuantityButton({ label, sign, id, to }: QuantityButtonProps) {
  return (
    <Button
      className="min-w-10 px-0 text-lg leading-none"
      aria-label={label}
      onClick={() => {
        setQuantity(id, to);
      }}
    >
      {sign}
    </Button>
  );
}
