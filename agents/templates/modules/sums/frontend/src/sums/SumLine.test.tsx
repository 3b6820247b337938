import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { FieldDefinition } from '../records/types';
import { sums } from './settings';
import { SumLine } from './SumLine';

const [sum] = sums;
if (!sum) {
  throw new Error('Nothing comes to anything');
}
const names = sum.products.flatMap(({ amount, price }) => [amount, price]);
const fields: FieldDefinition[] = names.map((name) => ({ name, label: name, kind: 'string' }));
const shape = { fields, relations: [] };

it('says what the figures come to while they are entered', () => {
  const [first] = sum.products;
  const values = first ? { [first.amount]: '3', [first.price]: '12.50' } : {};
  render(<SumLine shape={shape} values={values} />);
  expect(screen.getByText(/^Total: .*37\.50/)).toBeVisible();
});

it('says nothing before there are figures', () => {
  render(<SumLine shape={shape} values={{}} />);
  expect(screen.queryByRole('status')).toBeNull();
});
