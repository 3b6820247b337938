import { type Calculator } from './calculator';

const signs: Readonly<Record<string, string>> = {
  A: '.-',
  B: '-...',
  C: '-.-.',
  D: '-..',
  E: '.',
  F: '..-.',
  G: '--.',
  H: '....',
  I: '..',
  J: '.---',
  K: '-.-',
  L: '.-..',
  M: '--',
  N: '-.',
  O: '---',
  P: '.--.',
  Q: '--.-',
  R: '.-.',
  S: '...',
  T: '-',
  U: '..-',
  V: '...-',
  W: '.--',
  X: '-..-',
  Y: '-.--',
  Z: '--..',
  '0': '-----',
  '1': '.----',
  '2': '..---',
  '3': '...--',
  '4': '....-',
  '5': '.....',
  '6': '-....',
  '7': '--...',
  '8': '---..',
  '9': '----.',
  '.': '.-.-.-',
  ',': '--..--',
  '?': '..--..',
  '!': '-.-.--',
  '-': '-....-',
  '/': '-..-.',
  '@': '.--.-.',
};
const letters = new Map(Object.entries(signs).map(([letter, sign]) => [sign, letter]));

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);

function toMorse(text: string): string {
  const written = words(text.toUpperCase());
  return written.map((word) => [...word].map((one) => signs[one] ?? '?').join(' ')).join(' / ');
}

function fromMorse(code: string): string {
  const groups = code.split('/').map(words);
  return groups.map((group) => group.map((sign) => letters.get(sign) ?? '?').join('')).join(' ');
}

export const morse: Calculator = {
  id: 'morse',
  title: 'Morse code translator',
  text: 'Texts to Morse code, and back.',
  formula: 'one sign for each letter, a space between letters, / between words',
  inputs: [
    { name: 'text', label: 'Text', kind: 'text', initial: 'SOS we need tea' },
    {
      name: 'direction',
      label: 'Direction',
      kind: 'choice',
      options: ['Text to Morse', 'Morse to text'],
      initial: 'Text to Morse',
    },
  ],
  calculate: (values) => {
    const text = values.text ?? '';
    const isBack = values.direction === 'Morse to text';
    const result = isBack ? fromMorse(text) : toMorse(text);
    return {
      label: isBack ? 'Text' : 'Morse code',
      value: result || '–',
      details: [{ label: 'Signs', value: String(result.length) }],
      explanation: result.includes('?')
        ? 'A question mark stands where there is no sign for it.'
        : 'A dot is short, a dash three times as long.',
    };
  },
};
