import { fieldKinds } from '../fields';
import type { FieldDefinition } from '../records/types';

const price: FieldDefinition = { name: 'price', label: 'Price', kind: 'money' };

/** An amount of money, written as it is everywhere else. */
export function Amount({ cents }: { cents: number }) {
  const { Show } = fieldKinds.money;
  return <Show field={price} value={cents} />;
}
