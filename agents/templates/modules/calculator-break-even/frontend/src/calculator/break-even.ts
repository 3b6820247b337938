import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

function calculate(values: Values) {
  const fixed = numberOf(values, 'fixed');
  const price = numberOf(values, 'price');
  const each = price - numberOf(values, 'cost');
  const sold = numberOf(values, 'sold');
  const pieces = each > 0 ? Math.ceil(Math.round((fixed / each) * 1e6) / 1e6) : null;
  const profit = sold * each - fixed;
  return {
    label: 'Break-even',
    value: pieces === null ? 'Never' : `${inWords(pieces, 0)} pieces`,
    details: [
      { label: 'Turnover at break-even', value: pieces === null ? '–' : inWords(pieces * price) },
      { label: 'Left of each piece', value: inWords(each) },
      { label: 'Margin', value: price > 0 ? `${inWords((each / price) * 100, 1)} %` : '–' },
      {
        label: profit < 0 ? 'Loss at what you sell' : 'Profit at what you sell',
        value: inWords(Math.abs(profit)),
      },
    ],
    explanation:
      pieces === null
        ? 'A piece costs as much as it brings in, or more.'
        : `From piece ${inWords(pieces, 0)} on, your fixed costs are paid.`,
  };
}

export const breakEven: Calculator = {
  id: 'break-even',
  title: 'Break-even calculator',
  text: 'How many pieces pay your fixed costs, and what is left at what you sell.',
  formula: 'pieces = fixed costs ÷ (price − cost of a piece)',
  inputs: [
    amount('fixed', 'Fixed costs', 5000),
    amount('price', 'Price of a piece', 25),
    amount('cost', 'Cost of a piece', 15),
    amount('sold', 'Pieces you sell', 600),
  ],
  calculate,
};
