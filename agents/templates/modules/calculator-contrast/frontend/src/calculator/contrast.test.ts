import { expect, it } from 'vitest';
import { contrast } from './contrast';

const of = (text: string, ground: string) => contrast.calculate({ text, ground });

it('knows the greatest and the least contrast', () => {
  expect(of('#000', '#ffffff').value).toBe('21.00:1');
  expect(of('abc', '#aabbcc').value).toBe('1.00:1');
});

it('says what passes', () => {
  const passes = (text: string) => of(text, '#fff').details.map(({ value }) => value === 'passes');
  expect(passes('#767676')).toEqual([true, true, false, true, true]); // 4.54
  expect(passes('#777777')).toEqual([false, true, false, false, true]); // 4.47
});

it('asks for colours', () => {
  expect(of('red', '#fff').value).toBe('–');
});
