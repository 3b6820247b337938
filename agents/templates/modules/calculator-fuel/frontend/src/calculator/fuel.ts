import { inWords, numberOf, type Calculator } from './calculator';

export const fuel: Calculator = {
  id: 'fuel',
  title: 'Fuel cost calculator',
  text: 'What the fuel of a journey costs, in all and for each of you.',
  formula: 'cost = distance ÷ 100 × litres for 100 km × price',
  inputs: [
    {
      name: 'distance',
      label: 'Distance',
      unit: 'km',
      kind: 'number',
      minimum: 0.1,
      maximum: 1_000_000,
      initial: '250',
    },
    {
      name: 'use',
      label: 'Fuel used',
      unit: 'litres for 100 km',
      kind: 'number',
      minimum: 0.1,
      maximum: 200,
      initial: '6.5',
    },
    {
      name: 'price',
      label: 'Price of a litre',
      kind: 'number',
      minimum: 0,
      maximum: 1000,
      initial: '1.75',
    },
    { name: 'people', label: 'People', kind: 'number', minimum: 1, maximum: 100, initial: '2' },
  ],
  calculate: (values) => {
    const litres = (numberOf(values, 'distance') / 100) * numberOf(values, 'use');
    const cost = litres * numberOf(values, 'price');
    const people = numberOf(values, 'people');
    return {
      label: 'Cost of the fuel',
      value: inWords(cost),
      details: [
        { label: 'Fuel', value: `${inWords(litres, 1)} litres` },
        { label: 'Cost for each', value: inWords(cost / people) },
        { label: 'Cost of a kilometre', value: inWords(cost / numberOf(values, 'distance')) },
      ],
      explanation: `The journey takes ${inWords(litres, 1)} litres, which cost ${inWords(cost)}.`,
    };
  },
};
