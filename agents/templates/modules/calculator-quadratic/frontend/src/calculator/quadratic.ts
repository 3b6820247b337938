import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

const digits = 4;
const wide = { minimum: -1_000_000 };

function calculate(values: Values) {
  const [a = 0, b = 0, c = 0] = ['a', 'b', 'c'].map((name) => numberOf(values, name));
  const said = (value: number) => inWords(value === 0 ? 0 : value, digits);
  if (a === 0) {
    const line = b === 0 ? (c === 0 ? 'every x' : 'none') : `x = ${said(-c / b)}`;
    return {
      label: 'Solutions',
      value: line,
      details: [],
      explanation: 'Without x² it is no quadratic equation.',
    };
  }
  const discriminant = b * b - 4 * a * c;
  const middle = -b / (2 * a);
  const reach = Math.sqrt(Math.abs(discriminant)) / Math.abs(2 * a);
  const value =
    discriminant > 0
      ? `x = ${said(middle - reach)} or ${said(middle + reach)}`
      : discriminant === 0
        ? `x = ${said(middle)}`
        : `x = ${said(middle)} ± ${said(reach)} i`;
  const solutions =
    discriminant > 0 ? 'two real ones' : discriminant === 0 ? 'one' : 'two complex ones';
  return {
    label: 'Solutions',
    value,
    details: [
      { label: 'Discriminant', value: said(discriminant) },
      { label: 'Vertex', value: `(${said(middle)}; ${said(c - (b * b) / (4 * a))})` },
    ],
    explanation: `There are ${solutions}, as the discriminant says.`.replace('are one', 'is one'),
  };
}

export const quadratic: Calculator = {
  id: 'quadratic',
  title: 'Quadratic equation solver',
  text: 'Solves a x² + b x + c = 0, also where the solutions are complex.',
  formula: 'x = (−b ± √(b² − 4 a c)) ÷ (2 a)',
  inputs: [amount('a', 'a', 1, wide), amount('b', 'b', -3, wide), amount('c', 'c', 2, wide)],
  calculate,
};
