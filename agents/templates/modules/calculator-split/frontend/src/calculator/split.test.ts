import { expect, it } from 'vitest';
import { split } from './split';

const person = (itemName: string, paid: number, parts = 1) => ({
  itemName,
  paid: String(paid),
  parts: String(parts),
});

it('makes everybody even with few payments', () => {
  const people = [person('Ada', 90), person('Ben', 0), person('Cleo', 30)];
  const { value, table } = split.calculate({}, undefined, people);
  expect(value).toBe('40.00');
  expect(table?.rows).toEqual([
    ['Ben', 'Ada', '40.00'],
    ['Cleo', 'Ada', '10.00'],
  ]);
});

it('heeds that somebody bears more than one part', () => {
  const { details } = split.calculate({}, undefined, [person('Ada', 30), person('Family', 0, 2)]);
  expect(details[1]).toEqual({ label: 'Ada', value: 'gets back 20.00' });
  expect(details[2]).toEqual({ label: 'Family', value: 'owes 20.00' });
});

it('asks for nothing where all is even', () => {
  const { table } = split.calculate({}, undefined, [person('Ada', 10), person('Ben', 10)]);
  expect(table?.rows).toEqual([]);
});
