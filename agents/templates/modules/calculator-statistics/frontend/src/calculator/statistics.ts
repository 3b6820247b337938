import { inWords, type Calculator, type Values } from './calculator';

const digits = 4;

/** Numbers with blanks, semicolons or line breaks between; a comma between digits is one of decimals. */
function numbersOf(text: string): number[] {
  return text
    .replace(/(\d),(\d)/g, '$1.$2')
    .split(/[\s;,]+/)
    .filter((part) => part !== '' && Number.isFinite(Number(part)))
    .map(Number);
}

/** Between two numbers where it falls between them. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}

/** What is there most often; empty where nothing is there twice. */
function modesOf(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most < 2 ? [] : [...counts].filter(([, count]) => count === most).map(([one]) => one);
}

function calculate({ numbers: text = '' }: Values) {
  const numbers = numbersOf(text);
  const sorted = [...numbers].sort((one, other) => one - other);
  const sum = numbers.reduce((all, one) => all + one, 0);
  const mean = numbers.length > 0 ? sum / numbers.length : 0;
  const squares = numbers.reduce((all, one) => all + (one - mean) ** 2, 0);
  const said = (value: number) => inWords(value, digits).replace(/\.?0+$/, '');
  const sample = numbers.length > 1 ? said(Math.sqrt(squares / (numbers.length - 1))) : '–';
  return {
    label: 'Mean',
    value: numbers.length > 0 ? said(mean) : '–',
    details: [
      { label: 'Numbers', value: String(numbers.length) },
      { label: 'Sum', value: said(sum) },
      { label: 'Median', value: said(quantile(sorted, 0.5)) },
      { label: 'Mode', value: modesOf(sorted).map(said).join('; ') || 'none' },
      { label: 'Smallest', value: said(sorted[0] ?? 0) },
      { label: 'Largest', value: said(sorted.at(-1) ?? 0) },
      { label: 'First quartile', value: said(quantile(sorted, 0.25)) },
      { label: 'Third quartile', value: said(quantile(sorted, 0.75)) },
      { label: 'Standard deviation of a sample', value: sample },
      {
        label: 'Standard deviation of all',
        value: numbers.length > 0 ? said(Math.sqrt(squares / numbers.length)) : '–',
      },
    ],
    explanation: 'Of a sample, the squares are divided by one less than there are numbers.',
  };
}

export const statistics: Calculator = {
  id: 'statistics',
  title: 'Statistics calculator',
  text: 'Mean, median, mode, quartiles and standard deviation of numbers.',
  formula: 'mean = sum ÷ count; deviation = √(sum of squared distances ÷ (count − 1))',
  inputs: [
    {
      name: 'numbers',
      label: 'Numbers',
      unit: 'blanks or lines between',
      kind: 'text',
      initial: '2 4 4 4 5 5 7 9',
    },
  ],
  calculate,
};
