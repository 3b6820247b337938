import { expect, it } from 'vitest';
import { words } from './words';

it('counts words, characters and sentences', () => {
  const result = words.calculate({ text: 'One two. Three!' });
  expect(result.value).toBe('3');
  expect(result.details.map(({ value }) => value)).toEqual(['15', '13', '2', '1']);
});
