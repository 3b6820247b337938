import { converterOf } from './converter';

export const area = converterOf(
  {
    id: 'area',
    title: 'Area',
    text: 'Square metres, acres and what lies between.',
    from: 'm2',
    to: 'ft2',
    initial: '100',
    note: 'Exact factors of the international yard and pound agreement of 1959.',
  },
  [
    { id: 'cm2', label: 'square centimetres', factor: 0.0001 },
    { id: 'm2', label: 'square metres', factor: 1 },
    { id: 'ha', label: 'hectares', factor: 10_000 },
    { id: 'km2', label: 'square kilometres', factor: 1_000_000 },
    { id: 'ft2', label: 'square feet', factor: 0.09290304 },
    { id: 'ac', label: 'acres', factor: 4046.8564224 },
    { id: 'mi2', label: 'square miles', factor: 2_589_988.110336 },
  ],
);
