import { inWords, numberOf, type Calculator } from './calculator';

export const paint: Calculator = {
  id: 'paint',
  title: 'Paint calculator',
  text: 'How much paint the walls of a room need.',
  formula: 'litres = (2 × (length + width) × height − openings) × coats ÷ yield',
  inputs: [
    {
      name: 'length',
      label: 'Length of the room',
      unit: 'm',
      kind: 'number',
      minimum: 0.1,
      maximum: 1000,
      initial: '5',
    },
    {
      name: 'width',
      label: 'Width of the room',
      unit: 'm',
      kind: 'number',
      minimum: 0.1,
      maximum: 1000,
      initial: '4',
    },
    {
      name: 'height',
      label: 'Height of the walls',
      unit: 'm',
      kind: 'number',
      minimum: 0.1,
      maximum: 100,
      initial: '2.5',
    },
    {
      name: 'openings',
      label: 'Doors and windows',
      unit: 'm²',
      kind: 'number',
      minimum: 0,
      maximum: 10000,
      initial: '4',
    },
    { name: 'coats', label: 'Coats', kind: 'number', minimum: 1, maximum: 10, initial: '2' },
    {
      name: 'yield',
      label: 'Yield of a litre',
      unit: 'm²',
      kind: 'number',
      minimum: 0.1,
      maximum: 100,
      initial: '10',
    },
  ],
  calculate: (values) => {
    const around = 2 * (numberOf(values, 'length') + numberOf(values, 'width'));
    const walls = Math.max(0, around * numberOf(values, 'height') - numberOf(values, 'openings'));
    const litres = (walls * numberOf(values, 'coats')) / numberOf(values, 'yield');
    return {
      label: 'Paint needed',
      value: `${inWords(litres, 1)} litres`,
      details: [
        { label: 'Walls', value: `${inWords(walls, 1)} m²` },
        { label: 'Painted in all', value: `${inWords(walls * numberOf(values, 'coats'), 1)} m²` },
        { label: 'Tins of 2.5 litres', value: String(Math.ceil(litres / 2.5)) },
      ],
      explanation: `You paint ${inWords(walls, 1)} m² of wall; take a little more than ${inWords(litres, 1)} litres to be safe.`,
    };
  },
};
