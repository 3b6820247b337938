import { converterOf } from './converter';

export const speed = converterOf(
  {
    id: 'speed',
    title: 'Speed',
    text: 'Kilometres an hour, miles an hour, knots.',
    from: 'kmh',
    to: 'mph',
    initial: '100',
    note: 'Exact factors.',
  },
  [
    { id: 'ms', label: 'metres a second', factor: 1 },
    { id: 'kmh', label: 'kilometres an hour', factor: 1 / 3.6 },
    { id: 'mph', label: 'miles an hour', factor: 0.44704 },
    { id: 'kn', label: 'knots', factor: 1852 / 3600 },
    { id: 'fts', label: 'feet a second', factor: 0.3048 },
  ],
);
