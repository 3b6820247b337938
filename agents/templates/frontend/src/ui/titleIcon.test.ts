import { expect, it } from 'vitest';
import { titleIcon } from './titleIcon';

it('pictures what a title names', () => {
  expect(titleIcon('White leather sneakers', 'bag')).toBe('shoe');
  expect(titleIcon('Almond Danish', 'bag')).toBe('bread');
});

it('keeps the icon of the kind where no word is known', () => {
  expect(titleIcon('Zeugma', 'bag')).toBe('bag');
});
