import { inWords, numberOf, type Calculator, type Rates, type Values } from './calculator';
import { amount, choice } from './inputs';

/** Tonnes of a cubic metre; people put in those of their supplier. */
const weights: Rates = {
  'Tonnes of a cubic metre': { Soil: 1.3, Compost: 0.6, Mulch: 0.4, Gravel: 1.6, Sand: 1.6 },
};
const litresOfCubicMetre = 1000;

function volumeOf(bed: Values): number {
  const depth = numberOf(bed, 'depth') / 100;
  return bed.shape === 'Round'
    ? Math.PI * (numberOf(bed, 'diameter') / 2) ** 2 * depth
    : numberOf(bed, 'length') * numberOf(bed, 'width') * depth;
}

function calculate(values: Values, rates: Rates = weights, beds: readonly Values[] = []) {
  const net = beds.reduce((sum, bed) => sum + volumeOf(bed), 0);
  const volume = net * (1 + numberOf(values, 'extra') / 100);
  const litres = Math.round(volume * litresOfCubicMetre * 1000) / 1000;
  const bags = Math.ceil(litres / numberOf(values, 'bag'));
  const weight = volume * (rates['Tonnes of a cubic metre']?.[values.material ?? ''] ?? 0);
  return {
    label: `${values.material} needed`,
    value: `${inWords(volume)} m³`,
    details: [
      { label: 'Litres', value: inWords(litres, 0) },
      { label: `Bags of ${inWords(numberOf(values, 'bag'), 0)} litres`, value: inWords(bags, 0) },
      { label: 'Weight', value: `${inWords(weight)} t` },
      { label: 'Price of the bags', value: inWords(bags * numberOf(values, 'price')) },
    ],
    explanation: `It weighs about ${inWords(weight, 1)} tonnes, more when it is wet.`,
    table: {
      title: 'Beds',
      columns: ['Bed', 'Volume (m³)'],
      rows: beds.map((bed) => [bed.itemName ?? '', inWords(volumeOf(bed))]),
    },
  };
}

export const soil: Calculator = {
  id: 'soil',
  title: 'Soil, mulch and gravel calculator',
  text: 'How much soil, compost, mulch, gravel or sand your beds and paths take.',
  formula: 'volume = area × depth × (1 + extra); bags = litres ÷ litres of a bag',
  inputs: [
    choice('material', 'Material', ['Soil', 'Compost', 'Mulch', 'Gravel', 'Sand']),
    amount('extra', 'Extra for settling', 10, { unit: '%', maximum: 100 }),
    amount('bag', 'A bag holds', 50, { unit: 'litres', minimum: 1 }),
    amount('price', 'Price of a bag', 6),
  ],
  rates: weights,
  items: {
    label: 'Bed',
    plural: 'Beds',
    isFirst: true,
    inputs: [
      choice('shape', 'Shape', ['Rectangle', 'Round']),
      amount('length', 'Length', 3, { unit: 'm', only: { input: 'shape', is: ['Rectangle'] } }),
      amount('width', 'Width', 1.2, { unit: 'm', only: { input: 'shape', is: ['Rectangle'] } }),
      amount('diameter', 'Diameter', 2, { unit: 'm', only: { input: 'shape', is: ['Round'] } }),
      amount('depth', 'Depth', 10, { unit: 'cm' }),
    ],
    result: (_, bed) => `${inWords(volumeOf(bed))} m³`,
  },
  calculate,
};
