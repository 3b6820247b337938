import { inWords, numberOf, type Calculator, type Input, type Rates } from './calculator';

interface CustomCalculator {
  id: string;
  title: string;
  /** What comes out: "Roof price". */
  result: string;
  inputs: readonly Input[];
  /** What one of the numbers costs, by the choices; without choices, whatever is chosen. */
  rates: Rates;
}

/** Multiplies the numbers that were entered by the rate of each choice that was made. */
export function customCalculator({
  id,
  title,
  result,
  inputs,
  rates,
}: CustomCalculator): Calculator {
  const numbers = inputs.filter(({ kind }) => kind === 'number');
  const groups = Object.keys(rates);
  const factors = [...numbers.map(({ label }) => label.toLowerCase()), ...groups];
  const first = numbers[0]?.label.toLowerCase() ?? '';
  return {
    id,
    title,
    text: `${result} from ${inputs.map(({ label }) => label.toLowerCase()).join(', ')}.`,
    formula: `${result.toLowerCase()} = ${factors.map((name) => name.toLowerCase()).join(' × ')}`,
    inputs,
    rates,
    calculate: (values, known = rates) => {
      const amount = numbers.reduce((product, { name }) => product * numberOf(values, name), 1);
      const chosen = groups.map((group) => {
        const input = inputs.find(({ kind, label }) => kind === 'choice' && label === group);
        const option = input
          ? (values[input.name] ?? '')
          : (Object.keys(known[group] ?? {})[0] ?? '');
        return { group, option, rate: known[group]?.[option] ?? 0 };
      });
      const total = chosen.reduce((product, { rate }) => product * rate, amount);
      return {
        label: result,
        value: inWords(total),
        details: [
          ...numbers.map(({ name, label, unit }) => ({
            label,
            value:
              `${inWords(numberOf(values, name))} ${typeof unit === 'string' ? unit : ''}`.trim(),
          })),
          ...chosen.map(({ group, option, rate }) => ({
            label: option === group ? group : `${group}: ${option}`,
            value: inWords(rate),
          })),
        ],
        explanation:
          first === ''
            ? `It comes to ${inWords(total)}.`
            : `It comes to ${inWords(total)}, with the rates below; change them to yours.`,
      };
    },
  };
}
