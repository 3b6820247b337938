import type { Calculator, Values } from './calculator';
import { choice } from './inputs';

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const forms: Record<string, (text: string) => string> = {
  'Title Case': (text) =>
    text.toLowerCase().replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (one) => one.toUpperCase()),
  'Sentence case': (text) =>
    text.toLowerCase().replace(/(^|[.!?]\s+)(\p{L})/gu, (all) => all.toUpperCase()),
  'UPPER CASE': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'slug-for-an-address': (text) => wordsOf(text).join('-'),
  camelCase: (text) =>
    wordsOf(text)
      .map((word, place) => (place === 0 ? word : capital(word)))
      .join(''),
  PascalCase: (text) => wordsOf(text).map(capital).join(''),
  snake_case: (text) => wordsOf(text).join('_'),
  CONSTANT_CASE: (text) => wordsOf(text).join('_').toUpperCase(),
};

function calculate({ text = '', form = '' }: Values) {
  return {
    label: form,
    value: forms[form]?.(text) ?? text,
    details: Object.entries(forms)
      .filter(([name]) => name !== form)
      .map(([label, write]) => ({ label, value: write(text) })),
    explanation: 'An address and names in code leave out accents and all but letters and figures.',
  };
}

export const textCase: Calculator = {
  id: 'text-case',
  title: 'Text case converter',
  text: 'Your text in capitals, small letters, as a title, an address or a name in code.',
  formula: 'words are kept; their letters and what stands between them change',
  inputs: [
    { name: 'text', label: 'Text', kind: 'text', initial: 'the quick brown fox. it jumps!' },
    choice('form', 'As', Object.keys(forms)),
  ],
  calculate,
};
