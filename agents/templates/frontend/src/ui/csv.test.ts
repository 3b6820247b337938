import { expect, it } from 'vitest';
import { toCsv } from './csv';

it('writes a line for each row', () => {
  const rows = [
    ['Name', 'Age'],
    ['Ann', '7'],
  ];
  expect(toCsv(rows)).toBe('Name,Age\r\nAnn,7\r\n');
});

it('quotes what would break a row', () => {
  expect(toCsv([['a, "b"', 'two\nlines']])).toBe('"a, ""b""","two\nlines"\r\n');
});

it('keeps a spreadsheet from reading a text as a formula', () => {
  expect(toCsv([['=1+1', '-5']])).toBe("'=1+1,-5\r\n");
});
