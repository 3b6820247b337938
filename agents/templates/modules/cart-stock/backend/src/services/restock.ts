import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { shop } from '../models/shop.js';
import type { RecordChange } from './changes.js';

/** What was bought with an order that is cancelled can be sold again. */
export async function restock({ resource, before, after }: RecordChange): Promise<void> {
  if (resource.name !== 'Order' || !before) return;
  const wasCancelled = shop.cancelled.includes(String(before[shop.status]));
  if (wasCancelled || !shop.cancelled.includes(String(after[shop.status]))) return;
  const lines = await database.orderLine.findMany({ where: { orderId: after.id } });
  for (const { productId, quantity } of lines) {
    await delegateOf(database, resourceNamed(shop.product).model).updateMany({
      where: { id: productId ?? 0 },
      data: { [shop.stock]: { increment: quantity } },
    });
  }
}
