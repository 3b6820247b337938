import { inWords, type Calculator, type Values } from './calculator';

const needed = [
  ['Text (AA)', 4.5],
  ['Large text (AA)', 3],
  ['Text (AAA)', 7],
  ['Large text (AAA)', 4.5],
  ['Icons and borders', 3],
] as const;

/** Red, green and blue from 0 to 1; null where it is no colour like #ffcc00 or #fc0. */
function channelsOf(text: string): number[] | null {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (!digits) {
    return null;
  }
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
}

/** As WCAG 2 defines it. */
function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function calculate({ text = '', ground = '' }: Values) {
  const [one, other] = [channelsOf(text), channelsOf(ground)];
  if (!one || !other) {
    return {
      label: 'Contrast',
      value: '–',
      details: [],
      explanation: 'Enter both colours like #1a2b3c.',
    };
  }
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  const ratio = (light + 0.05) / (dark + 0.05);
  // Rounding up must not let a colour pass.
  const said = inWords(Math.floor(ratio * 100) / 100);
  return {
    label: 'Contrast',
    value: `${said}:1`,
    details: needed.map(([label, least]) => ({
      label: `${label}, at least ${least}:1`,
      value: ratio >= least ? 'passes' : 'fails',
    })),
    explanation: 'Large text has 24 pixels or more, or 18.7 in bold. By WCAG 2.',
  };
}

export const contrast: Calculator = {
  id: 'contrast',
  title: 'Colour contrast checker',
  text: 'Whether a text can be read on its background, by the rules for accessible pages.',
  formula: 'contrast = (lighter + 0.05) ÷ (darker + 0.05)',
  inputs: [
    { name: 'text', label: 'Colour of the text', kind: 'line', initial: '#1f2937' },
    { name: 'ground', label: 'Colour of the background', kind: 'line', initial: '#ffffff' },
  ],
  calculate,
};
