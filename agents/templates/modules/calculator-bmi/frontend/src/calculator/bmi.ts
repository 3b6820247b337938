import { inWords, numberOf, type Calculator } from './calculator';

/** Classes of the World Health Organization for adults, by the value below which each ends. */
const classes = [
  { below: 18.5, name: 'underweight' },
  { below: 25, name: 'a normal weight' },
  { below: 30, name: 'overweight' },
  { below: Infinity, name: 'obesity' },
];

export const bmi: Calculator = {
  id: 'bmi',
  title: 'BMI calculator',
  text: 'How weight and height of an adult go together.',
  formula: 'BMI = weight in kilograms ÷ (height in metres)²',
  inputs: [
    {
      name: 'weight',
      label: 'Weight',
      unit: 'kg',
      kind: 'number',
      minimum: 20,
      maximum: 400,
      initial: '70',
    },
    {
      name: 'height',
      label: 'Height',
      unit: 'cm',
      kind: 'number',
      minimum: 100,
      maximum: 250,
      initial: '175',
    },
  ],
  calculate: (values) => {
    const square = (numberOf(values, 'height') / 100) ** 2;
    const index = numberOf(values, 'weight') / square;
    const name = classes.find(({ below }) => index < below)?.name ?? '';
    return {
      label: 'Body mass index',
      value: inWords(index, 1),
      details: [
        {
          label: 'Normal for this height',
          value: `${inWords(18.5 * square, 1)} to ${inWords(25 * square, 1)} kg`,
        },
      ],
      explanation: `For adults this counts as ${name}. It says nothing about muscles and is no diagnosis.`,
    };
  },
};
