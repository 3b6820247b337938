import { expect, it } from 'vitest';
import { textCase } from './text-case';

const as = (form: string, text: string) => textCase.calculate({ form, text }).value;

it.each([
  ['Title Case', "DON'T PANIC now", "Don't Panic Now"],
  ['Sentence case', 'HELLO. HOW ARE YOU?', 'Hello. How are you?'],
  ['UPPER CASE', 'straße', 'STRASSE'],
  ['lower case', 'ABC', 'abc'],
  ['slug-for-an-address', ' Crème brûlée, 2 ways! ', 'creme-brulee-2-ways'],
  ['camelCase', 'user first name', 'userFirstName'],
  ['PascalCase', 'user-first name', 'UserFirstName'],
  ['snake_case', 'userFirstName', 'user_first_name'],
  ['CONSTANT_CASE', 'max size', 'MAX_SIZE'],
])('writes %s', (form, text, result) => {
  expect(as(form, text)).toBe(result);
});

it('shows the other forms as well', () => {
  expect(textCase.calculate({ form: 'lower case', text: 'A' }).details).toHaveLength(8);
});
