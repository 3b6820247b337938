import { inWords, numberOf, type Calculator, type Values } from './calculator';

/** Metric size in millimetres, US and old UK number. */
const needles = [
  [2, '0', '14'],
  [2.25, '1', '13'],
  [2.75, '2', '12'],
  [3, '–', '11'],
  [3.25, '3', '10'],
  [3.5, '4', '–'],
  [3.75, '5', '9'],
  [4, '6', '8'],
  [4.5, '7', '7'],
  [5, '8', '6'],
  [5.5, '9', '5'],
  [6, '10', '4'],
  [6.5, '10½', '3'],
  [7, '–', '2'],
  [7.5, '–', '1'],
  [8, '11', '0'],
  [9, '13', '00'],
  [10, '15', '000'],
] as const;
const centimetresPerInch = 2.54;

const nameOf = ([metric, us, uk]: (typeof needles)[number]) =>
  `${metric} mm · US ${us} · old UK ${uk}`;

function calculate(values: Values) {
  const ratio = (own: string, pattern: string) => numberOf(values, own) / numberOf(values, pattern);
  const stitches = Math.round(
    numberOf(values, 'stitches') * ratio('ownStitches', 'patternStitches'),
  );
  const rows = Math.round(numberOf(values, 'rows') * ratio('ownRows', 'patternRows'));
  const perUnit = values.unit === 'Inches (over 4 in)' ? 4 : 10;
  const unit = perUnit === 4 ? 'in' : 'cm';
  const width = (stitches / numberOf(values, 'ownStitches')) * perUnit;
  const length = (rows / numberOf(values, 'ownRows')) * perUnit;
  const toOther = unit === 'in' ? centimetresPerInch : 1 / centimetresPerInch;
  const other = unit === 'in' ? 'cm' : 'in';
  const size = (amount: number) =>
    `${inWords(amount, 1)} ${unit} (${inWords(amount * toOther, 1)} ${other})`;
  const swatches =
    (stitches * rows) / (numberOf(values, 'ownStitches') * numberOf(values, 'ownRows'));
  return {
    label: 'Stitches and rows with your yarn',
    value: `${stitches} stitches, ${rows} rows`,
    details: [
      { label: 'Width', value: size(width) },
      { label: 'Length', value: size(length) },
      { label: 'Needles', value: values.needle ?? '' },
      { label: 'Yarn needed', value: `${inWords(swatches * numberOf(values, 'yarn'), 0)} m` },
    ],
    explanation: `With your gauge, ${numberOf(values, 'stitches')} stitches of the pattern become ${stitches}. Yarn is estimated from what your swatch took.`,
    table: {
      title: 'Needle sizes',
      columns: ['Metric', 'US', 'Old UK'],
      rows: needles.map(([metric, us, uk]) => [`${metric} mm`, us, uk]),
    },
  };
}

export const gauge: Calculator = {
  id: 'gauge',
  title: 'Knitting gauge converter',
  text: 'Stitches, rows, needles and yarn of a pattern, for your own gauge.',
  formula: 'your stitches = stitches of the pattern × your gauge ÷ gauge of the pattern',
  inputs: [
    {
      name: 'unit',
      label: 'Gauge measured in',
      kind: 'choice',
      options: ['Centimetres (over 10 cm)', 'Inches (over 4 in)'],
      initial: 'Centimetres (over 10 cm)',
    },
    {
      name: 'needle',
      label: 'Needles',
      kind: 'choice',
      options: needles.map(nameOf),
      initial: nameOf(needles[7]),
    },
    {
      name: 'patternStitches',
      label: 'Stitches of the pattern’s gauge',
      kind: 'number',
      minimum: 1,
      maximum: 200,
      initial: '22',
    },
    {
      name: 'ownStitches',
      label: 'Stitches of your gauge',
      kind: 'number',
      minimum: 1,
      maximum: 200,
      initial: '20',
    },
    {
      name: 'patternRows',
      label: 'Rows of the pattern’s gauge',
      kind: 'number',
      minimum: 1,
      maximum: 200,
      initial: '30',
    },
    {
      name: 'ownRows',
      label: 'Rows of your gauge',
      kind: 'number',
      minimum: 1,
      maximum: 200,
      initial: '28',
    },
    {
      name: 'stitches',
      label: 'Stitches in the pattern',
      kind: 'number',
      minimum: 1,
      maximum: 10000,
      initial: '110',
    },
    {
      name: 'rows',
      label: 'Rows in the pattern',
      kind: 'number',
      minimum: 1,
      maximum: 10000,
      initial: '150',
    },
    {
      name: 'yarn',
      label: 'Yarn in your swatch',
      unit: 'm',
      kind: 'number',
      minimum: 0,
      maximum: 1000,
      initial: '12',
    },
  ],
  calculate,
};
