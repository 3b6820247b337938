import type { RecordPartProps } from '../records/types';
{{#hasStock}}
import { Badge } from '../ui/Badge';
{{/hasStock}}
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { addToCart } from './cart';
{{#hasStock}}
import { shop } from './shop';
{{/hasStock}}

export function AddToCart({ record }: RecordPartProps) {
  const showToast = useToast();
{{#hasStock}}
  if (record[shop.stock] === 0) {
    return <Badge tone="warning">Sold out</Badge>;
  }
{{/hasStock}}
  return (
    <Button
      look="primary"
      className="relative"
      onClick={() => {
        addToCart(record.id);
        showToast(`In your cart: ${record.label}`);
      }}
    >
      <Icon name="cart" className="size-4" />
      <span>
        Add to cart<span className="sr-only">: {record.label}</span>
      </span>
    </Button>
  );
}
