import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount, choice } from './inputs';

const width = 'Width';

function commonOf(one: number, other: number): number {
  return other === 0 ? one : commonOf(other, one % other);
}

function calculate(values: Values) {
  const [wide, high] = [numberOf(values, 'width'), numberOf(values, 'height')];
  const size = numberOf(values, 'size');
  const isWidth = values.known === width;
  const other = isWidth ? (size * high) / wide : (size * wide) / high;
  const common = commonOf(Math.round(wide), Math.round(high));
  const isWhole = Number.isInteger(wide) && Number.isInteger(high);
  const said = (value: number) => inWords(value).replace(/\.00$/, '');
  return {
    label: 'New size',
    value: isWidth ? `${said(size)} × ${said(other)}` : `${said(other)} × ${said(size)}`,
    details: [
      { label: 'Ratio', value: isWhole ? `${wide / common}:${high / common}` : '–' },
      { label: 'Width to height', value: `${inWords(wide / high, 3)}:1` },
      { label: 'Scale', value: `${inWords((size / (isWidth ? wide : high)) * 100, 1)} %` },
    ],
    explanation: 'Both sizes have the same shape: nothing is cut off or stretched.',
  };
}

export const aspectRatio: Calculator = {
  id: 'aspect-ratio',
  title: 'Aspect ratio calculator',
  text: 'The ratio of a picture or a screen, and the other side of a new size.',
  formula: 'new height = new width × height ÷ width',
  inputs: [
    amount('width', 'Width', 1920, { minimum: 0.01 }),
    amount('height', 'Height', 1080, { minimum: 0.01 }),
    choice('known', 'I know the new', [width, 'Height']),
    amount('size', 'New size of it', 1280, { minimum: 0.01 }),
  ],
  calculate,
};
