import { expect, it } from 'vitest';
import { isOpen } from './open';
import { surveys } from './settings';

const record = {
  id: 7,
  label: 'Canteen',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
};

it('is open until the closing day', () => {
  const { closingField } = surveys;
  expect(isOpen(record)).toBe(true);
  expect(isOpen({ ...record, [closingField ?? 'none']: '2001-01-01' })).toBe(closingField === null);
});

it.each(surveys.shutStates)('is not open when it is %s', (state) => {
  expect(isOpen({ ...record, [surveys.stateField ?? 'none']: state })).toBe(false);
});
