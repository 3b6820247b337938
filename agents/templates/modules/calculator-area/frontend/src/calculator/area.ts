import { inWords, numberOf, type Calculator } from './calculator';

export const area: Calculator = {
  id: 'area',
  title: 'Area calculator',
  text: 'The area of a floor, a plot or a roof, by its shape.',
  formula: 'rectangle a × b, triangle a × b ÷ 2, circle π × a²',
  inputs: [
    {
      name: 'shape',
      label: 'Shape',
      kind: 'choice',
      options: ['Rectangle', 'Triangle', 'Circle'],
      initial: 'Rectangle',
    },
    {
      name: 'a',
      label: 'Length, base or radius',
      unit: 'm',
      kind: 'number',
      minimum: 0.001,
      maximum: 1_000_000,
      initial: '6',
    },
    {
      name: 'b',
      label: 'Width or height',
      unit: 'm',
      kind: 'number',
      minimum: 0.001,
      maximum: 1_000_000,
      initial: '4',
    },
  ],
  calculate: (values) => {
    const [a, b] = [numberOf(values, 'a'), numberOf(values, 'b')];
    const areas: Record<string, number> = {
      Rectangle: a * b,
      Triangle: (a * b) / 2,
      Circle: Math.PI * a ** 2,
    };
    const area = areas[values.shape ?? ''] ?? 0;
    return {
      label: 'Area',
      value: `${inWords(area)} m²`,
      details: [
        { label: 'In square feet', value: inWords(area * 10.7639) },
        { label: 'In hectares', value: inWords(area / 10_000, 4) },
      ],
      explanation:
        values.shape === 'Circle'
          ? 'A circle needs its radius only; the second length does not count.'
          : `That is ${inWords(area)} square metres.`,
    };
  },
};
