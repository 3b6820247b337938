import { expect, it } from 'vitest';
import { statistics } from './statistics';

const of = (numbers: string, name: string) =>
  statistics.calculate({ numbers }).details.find(({ label }) => label === name)?.value;
const usual = '2 4 4 4 5 5 7 9';

it('says mean, median, mode and deviation', () => {
  expect(statistics.calculate({ numbers: usual }).value).toBe('5');
  expect(of(usual, 'Median')).toBe('4.5');
  expect(of(usual, 'Mode')).toBe('4');
  expect(of(usual, 'Standard deviation of all')).toBe('2');
  expect(of(usual, 'Standard deviation of a sample')).toBe('2.1381');
  expect(of(usual, 'First quartile')).toBe('4');
  expect(of('10 20 30 40', 'Third quartile')).toBe('32.5');
});

it('reads numbers however they are written', () => {
  expect(of('1,5; 2.5\n100 x', 'Sum')).toBe('104');
  expect(of('1 2', 'Mode')).toBe('none');
  expect(of('7', 'Standard deviation of a sample')).toBe('–');
  expect(statistics.calculate({ numbers: 'none' }).value).toBe('–');
});
