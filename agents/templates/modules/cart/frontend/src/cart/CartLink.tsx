import { Link } from 'react-router';
import { Icon } from '../ui/Icon';
import { useCart } from './cart';

/** The way to the cart, with the number of things in it. */
export function CartLink() {
  const count = useCart().reduce((total, { quantity }) => total + quantity, 0);
  return (
    <Link
      className="btn btn-quiet relative px-2.5"
      to="/cart"
      aria-label={count > 0 ? `Cart, ${count}` : 'Cart'}
    >
      <Icon name="cart" />
      {count > 0 && (
        <span className="bg-accent text-on-accent absolute -top-0.5 -right-0.5 grid min-w-5 place-items-center rounded-full px-1 text-xs font-semibold tabular-nums">
          {count}
        </span>
      )}
    </Link>
  );
}
