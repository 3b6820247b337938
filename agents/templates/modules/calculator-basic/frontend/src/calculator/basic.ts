import { inWords, numberOf, type Calculator } from './calculator';

export const basic: Calculator = {
  id: 'basic',
  title: 'Calculator',
  text: 'Adds, subtracts, multiplies and divides.',
  formula: 'first, operation, second',
  inputs: [
    {
      name: 'first',
      label: 'First number',
      kind: 'number',
      minimum: -1e12,
      maximum: 1e12,
      initial: '12',
    },
    {
      name: 'operation',
      label: 'Operation',
      kind: 'choice',
      options: ['Add', 'Subtract', 'Multiply', 'Divide', 'Power', 'Remainder'],
      initial: 'Add',
    },
    {
      name: 'second',
      label: 'Second number',
      kind: 'number',
      minimum: -1e12,
      maximum: 1e12,
      initial: '7',
    },
  ],
  calculate: (values) => {
    const [a, b] = [numberOf(values, 'first'), numberOf(values, 'second')];
    const results: Record<string, [string, number]> = {
      Add: ['+', a + b],
      Subtract: ['−', a - b],
      Multiply: ['×', a * b],
      Divide: ['÷', a / b],
      Power: ['^', a ** b],
      Remainder: ['mod', a % b],
    };
    const [sign, result] = results[values.operation ?? ''] ?? ['', 0];
    const isNumber = Number.isFinite(result);
    const written = isNumber
      ? result.toLocaleString('en-GB', { maximumFractionDigits: 8 })
      : 'None';
    return {
      label: `${a} ${sign} ${b}`,
      value: written,
      details: [
        { label: 'Rounded', value: isNumber ? inWords(result, 0) : '–' },
        { label: 'With two decimals', value: isNumber ? inWords(result) : '–' },
      ],
      explanation: isNumber
        ? `${a} ${sign} ${b} = ${written}`
        : 'There is no such number: nothing can be divided by zero.',
    };
  },
};
