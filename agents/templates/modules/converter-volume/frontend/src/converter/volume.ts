import { converterOf } from './converter';

export const volume = converterOf(
  {
    id: 'volume',
    title: 'Volume',
    text: 'Litres, gallons and kitchen measures.',
    from: 'l',
    to: 'gal',
    initial: '10',
    note: 'Gallons, cups and spoons are those of the United States.',
  },
  [
    { id: 'ml', label: 'millilitres', factor: 0.001 },
    { id: 'l', label: 'litres', factor: 1 },
    { id: 'm3', label: 'cubic metres', factor: 1000 },
    { id: 'tsp', label: 'teaspoons', factor: 0.00492892159375 },
    { id: 'tbsp', label: 'tablespoons', factor: 0.01478676478125 },
    { id: 'cup', label: 'cups', factor: 0.2365882365 },
    { id: 'pt', label: 'pints', factor: 0.473176473 },
    { id: 'gal', label: 'gallons', factor: 3.785411784 },
  ],
);
