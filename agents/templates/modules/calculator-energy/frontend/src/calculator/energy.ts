import { inWords, numberOf, type Calculator } from './calculator';

export const energy: Calculator = {
  id: 'energy',
  title: 'Electricity cost calculator',
  text: 'What a device costs to run.',
  formula: 'cost = watts ÷ 1000 × hours × days × price',
  inputs: [
    {
      name: 'power',
      label: 'Power',
      unit: 'watts',
      kind: 'number',
      minimum: 0,
      maximum: 10_000_000,
      initial: '1500',
    },
    { name: 'hours', label: 'Hours a day', kind: 'number', minimum: 0, maximum: 24, initial: '2' },
    { name: 'days', label: 'Days', kind: 'number', minimum: 0, maximum: 36_500, initial: '30' },
    {
      name: 'price',
      label: 'Price of a kilowatt hour',
      kind: 'number',
      minimum: 0,
      maximum: 1000,
      initial: '0.32',
    },
  ],
  calculate: (values) => {
    const used =
      (numberOf(values, 'power') / 1000) * numberOf(values, 'hours') * numberOf(values, 'days');
    const cost = used * numberOf(values, 'price');
    const days = numberOf(values, 'days');
    return {
      label: 'Cost',
      value: inWords(cost),
      details: [
        { label: 'Electricity', value: `${inWords(used, 1)} kWh` },
        { label: 'Cost of a day', value: inWords(days === 0 ? 0 : cost / days) },
        { label: 'Cost of a year', value: inWords(days === 0 ? 0 : (cost / days) * 365) },
      ],
      explanation: `The device takes ${inWords(used, 1)} kilowatt hours, which cost ${inWords(cost)}.`,
    };
  },
};
