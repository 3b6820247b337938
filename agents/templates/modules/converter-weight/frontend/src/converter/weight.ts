import { converterOf } from './converter';

export const weight = converterOf(
  {
    id: 'weight',
    title: 'Weight',
    text: 'Kilograms, pounds and what lies between.',
    from: 'kg',
    to: 'lb',
    initial: '10',
    note: 'Exact factors of the international yard and pound agreement of 1959.',
  },
  [
    { id: 'mg', label: 'milligrams', factor: 0.000001 },
    { id: 'g', label: 'grams', factor: 0.001 },
    { id: 'kg', label: 'kilograms', factor: 1 },
    { id: 't', label: 'tonnes', factor: 1000 },
    { id: 'oz', label: 'ounces', factor: 0.028349523125 },
    { id: 'lb', label: 'pounds', factor: 0.45359237 },
    { id: 'st', label: 'stones', factor: 6.35029318 },
  ],
);
