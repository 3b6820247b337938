import { expect, it } from 'vitest';
import { parseCsv } from './parseCsv';

it('reads rows, with and without quotes', () => {
  expect(parseCsv('Name,Notes\r\nAnn,"a, ""b""\ntwo lines"\r\n\r\nBob,')).toEqual([
    ['Name', 'Notes'],
    ['Ann', 'a, "b"\ntwo lines'],
    ['Bob', ''],
  ]);
});

it('knows the other signs that spreadsheets put between cells', () => {
  expect(parseCsv('\uFEFFName;Price\nPear;1,50')).toEqual([
    ['Name', 'Price'],
    ['Pear', '1,50'],
  ]);
});
