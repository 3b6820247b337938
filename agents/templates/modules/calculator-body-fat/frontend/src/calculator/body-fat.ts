import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount, choice } from './inputs';

const woman = 'Woman';
/** Up to these shares of the body; the last has no end. */
const classes: Record<string, readonly (readonly [number, string])[]> = {
  Woman: [
    [14, 'essential fat'],
    [21, 'athletic'],
    [25, 'fit'],
    [32, 'average'],
  ],
  Man: [
    [6, 'essential fat'],
    [14, 'athletic'],
    [18, 'fit'],
    [25, 'average'],
  ],
};

function percentOf(values: Values): number {
  const of = (name: string) => numberOf(values, name);
  const log = Math.log10;
  return values.sex === woman
    ? 495 /
        (1.29579 -
          0.35004 * log(of('waist') + of('hips') - of('neck')) +
          0.221 * log(of('height'))) -
        450
    : 495 / (1.0324 - 0.19077 * log(of('waist') - of('neck')) + 0.15456 * log(of('height'))) - 450;
}

function calculate(values: Values) {
  const percent = percentOf(values);
  if (!Number.isFinite(percent) || percent < 0) {
    return {
      label: 'Body fat',
      value: '–',
      details: [],
      explanation: 'These measurements do not fit each other.',
    };
  }
  const weight = numberOf(values, 'weight');
  const known = classes[values.sex ?? '']?.find(([limit]) => percent < limit)?.[1];
  return {
    label: 'Body fat',
    value: `${inWords(percent, 1)} %`,
    details: [
      { label: 'Fat', value: `${inWords((weight * percent) / 100, 1)} kg` },
      { label: 'Without fat', value: `${inWords(weight * (1 - percent / 100), 1)} kg` },
      { label: 'Class', value: known ?? 'above average' },
    ],
    explanation: 'By the circumference method of the US Navy, right within three or four percent.',
  };
}

export const bodyFat: Calculator = {
  id: 'body-fat',
  title: 'Body fat calculator',
  text: 'The share of fat in your body, from a tape measure.',
  formula: 'by the US Navy: from the logarithms of waist, neck, hips and height',
  inputs: [
    choice('sex', 'Sex', [woman, 'Man']),
    amount('height', 'Height', 170, { unit: 'cm', minimum: 100, maximum: 250 }),
    amount('weight', 'Weight', 70, { unit: 'kg', minimum: 20, maximum: 400 }),
    amount('waist', 'Waist', 80, { unit: 'cm', minimum: 40, maximum: 250 }),
    amount('neck', 'Neck', 35, { unit: 'cm', minimum: 20, maximum: 80 }),
    amount('hips', 'Hips', 98, {
      unit: 'cm',
      minimum: 50,
      maximum: 250,
      only: { input: 'sex', is: [woman] },
    }),
  ],
  calculate,
};
