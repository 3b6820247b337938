import { converterOf } from './converter';

export const length = converterOf(
  {
    id: 'length',
    title: 'Length',
    text: 'Metres, miles and what lies between.',
    from: 'km',
    to: 'mi',
    initial: '10',
    note: 'Exact factors of the international yard and pound agreement of 1959.',
  },
  [
    { id: 'mm', label: 'millimetres', factor: 0.001 },
    { id: 'cm', label: 'centimetres', factor: 0.01 },
    { id: 'm', label: 'metres', factor: 1 },
    { id: 'km', label: 'kilometres', factor: 1000 },
    { id: 'in', label: 'inches', factor: 0.0254 },
    { id: 'ft', label: 'feet', factor: 0.3048 },
    { id: 'yd', label: 'yards', factor: 0.9144 },
    { id: 'mi', label: 'miles', factor: 1609.344 },
    { id: 'nmi', label: 'nautical miles', factor: 1852 },
  ],
);
