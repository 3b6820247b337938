import { inWords, readNumber, type Converter } from './converter';

const toCelsius: Readonly<Record<string, (value: number) => number>> = {
  c: (value) => value,
  f: (value) => ((value - 32) * 5) / 9,
  k: (value) => value - 273.15,
};
const fromCelsius: Readonly<Record<string, (value: number) => number>> = {
  c: (value) => value,
  f: (value) => (value * 9) / 5 + 32,
  k: (value) => value + 273.15,
};
const absoluteZero = -273.15;

export const temperature: Converter = {
  id: 'temperature',
  title: 'Temperature',
  text: 'Celsius, Fahrenheit and Kelvin.',
  units: [
    { id: 'c', label: '°C' },
    { id: 'f', label: '°F' },
    { id: 'k', label: 'K' },
  ],
  from: 'c',
  to: 'f',
  initial: '20',
  note: '°F = °C × 9 ÷ 5 + 32; K = °C + 273.15. Nothing is colder than absolute zero.',
  convert: (text, from, to) => {
    const value = readNumber(text);
    const celsius = value === null ? null : toCelsius[from]?.(value);
    if (celsius === null || celsius === undefined || celsius < absoluteZero - 1e-9) {
      return null;
    }
    return inWords(fromCelsius[to]?.(celsius) ?? celsius);
  },
};
