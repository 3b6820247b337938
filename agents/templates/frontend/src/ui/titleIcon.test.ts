import { expect, it } from 'vitest';
import { iconFor, iconOfGroup } from './titleIcon';

it('pictures what a title names', () => {
  expect(iconFor('White leather sneakers', 'bag')).toBe('shoe');
  expect(iconFor('Almond Danish', 'bag')).toBe('bread');
  expect(iconFor('Two cakes', 'bag')).toBe('cake');
});

it('keeps the icon of the kind where no word is known', () => {
  expect(iconFor('Zeugma', 'bag')).toBe('bag');
});

it('pictures what is always of one kind the same', () => {
  expect(iconFor('Harbour gauge', 'trend')).toBe('trend');
});

it('tells groups apart by their names', () => {
  expect(iconOfGroup('Upcoming events')).toBe('calendar');
  expect(iconOfGroup('Tableware')).toBe('dish');
  expect(iconOfGroup('Zeugma')).toBeUndefined();
});
