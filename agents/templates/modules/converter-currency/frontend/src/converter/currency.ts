import { converterOf } from './converter';

export const currency = converterOf(
  {
    id: 'currency',
    title: 'Currency',
    text: 'A rough idea of what money is worth elsewhere.',
    from: 'EUR',
    to: 'USD',
    initial: '100',
    note: 'The rates are samples and not today’s: change them to those of your bank.',
    isFloating: true,
  },
  [
    { id: 'EUR', label: 'euros', factor: 1 },
    { id: 'USD', label: 'US dollars', factor: 0.92 },
    { id: 'GBP', label: 'British pounds', factor: 1.17 },
    { id: 'CHF', label: 'Swiss francs', factor: 1.05 },
    { id: 'JPY', label: 'Japanese yen', factor: 0.0061 },
    { id: 'CAD', label: 'Canadian dollars', factor: 0.67 },
    { id: 'AUD', label: 'Australian dollars', factor: 0.6 },
    { id: 'INR', label: 'Indian rupees', factor: 0.011 },
    { id: 'CNY', label: 'Chinese yuan', factor: 0.127 },
    { id: 'BRL', label: 'Brazilian reais', factor: 0.17 },
  ],
);
