import { type Calculator } from './calculator';

const signs: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function toRoman(number: number): string {
  let [rest, written] = [number, ''];
  for (const [sign, value] of signs) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}

/** Null when it is no numeral that anybody would write. */
function fromRoman(text: string): number | null {
  let [rest, number] = [text, 0];
  for (const [sign, value] of signs) {
    while (rest.startsWith(sign)) {
      number += value;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' && number > 0 && toRoman(number) === text ? number : null;
}

export const roman: Calculator = {
  id: 'roman',
  title: 'Roman numeral converter',
  text: 'Numbers as the Romans wrote them, and back.',
  formula: 'M 1000, CM 900, D 500, CD 400, C 100, XC 90, L 50, XL 40, X 10, IX 9, V 5, IV 4, I 1',
  inputs: [{ name: 'text', label: 'Text', kind: 'text', initial: '2026' }],
  calculate: (values) => {
    const text = (values.text ?? '').trim().toUpperCase();
    const number = Number(text);
    const isNumber = Number.isInteger(number) && number > 0 && number < 4000;
    const read = isNumber ? number : fromRoman(text);
    return {
      label: isNumber ? 'Roman numeral' : 'Number',
      value: isNumber ? toRoman(number) : String(read ?? '–'),
      details: [{ label: 'Even', value: read !== null && read % 2 === 0 ? 'Yes' : 'No' }],
      explanation:
        read === null
          ? 'This is neither a whole number from 1 to 3999 nor a Roman numeral.'
          : `${toRoman(read)} is ${read}.`,
    };
  },
};
