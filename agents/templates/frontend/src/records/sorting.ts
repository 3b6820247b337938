import { fieldKinds } from '../fields';
import { fieldNamed } from './members';
import type { EntityDefinition } from './types';

interface Order {
  value: string;
  label: string;
}

/** Fields whose values have an order that people would look for. */
export function isSortable(entity: EntityDefinition, name: string): boolean {
  const field = fieldNamed(entity, name);
  return field !== undefined && !fieldKinds[field.kind].wide;
}

export function ordersOf(entity: EntityDefinition): Order[] {
  const orders = [
    { value: '', label: 'Newest first' },
    { value: 'createdAt', label: 'Oldest first' },
  ];
  const names = [entity.titleField ?? [], entity.columns].flat();
  for (const name of names.filter((one) => isSortable(entity, one))) {
    const label = fieldNamed(entity, name)?.label ?? name;
    orders.push({ value: name, label: `${label}, ascending` });
    orders.push({ value: `-${name}`, label: `${label}, descending` });
  }
  return orders;
}
