import { expect, it } from 'vitest';
import { quadratic } from './quadratic';

const solve = (a: string, b: string, c: string) => quadratic.calculate({ a, b, c });

it('finds two, one or complex solutions', () => {
  expect(solve('1', '-3', '2').value).toBe('x = 1.0000 or 2.0000');
  expect(solve('-1', '0', '4').value).toBe('x = -2.0000 or 2.0000');
  expect(solve('1', '2', '1').value).toBe('x = -1.0000');
  expect(solve('1', '2', '1').explanation).toMatch(/^There is one/);
  expect(solve('1', '2', '5').value).toBe('x = -1.0000 ± 2.0000 i');
  expect(solve('1', '-3', '2').details[1]?.value).toBe('(1.5000; -0.2500)');
});

it('solves what is no quadratic equation', () => {
  expect(solve('0', '2', '-8').value).toBe('x = 4.0000');
  expect(solve('0', '0', '1').value).toBe('none');
  expect(solve('0', '0', '0').value).toBe('every x');
});
