import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

const digits = 4;
const priceOf = (item: Values) => numberOf(item, 'price') / numberOf(item, 'amount');

function calculate(_values: Values, _rates?: unknown, items: readonly Values[] = []) {
  const sorted = [...items].sort((one, other) => priceOf(one) - priceOf(other));
  const [best] = sorted;
  const lowest = best ? priceOf(best) : 0;
  const last = sorted.at(-1);
  const saved = last && priceOf(last) > 0 ? (1 - lowest / priceOf(last)) * 100 : 0;
  return {
    label: 'Cheapest',
    value: best?.itemName ?? '',
    details: [
      { label: 'Price of one unit', value: inWords(lowest, digits) },
      { label: 'Less than the dearest', value: `${inWords(saved, 1)} %` },
    ],
    explanation: 'Enter all amounts in the same unit.',
    table: {
      title: 'From cheap to dear',
      columns: ['Offer', 'Price of one', 'More'],
      rows: sorted.map((item) => [
        item.itemName ?? '',
        inWords(priceOf(item), digits),
        lowest > 0 ? `${inWords((priceOf(item) / lowest - 1) * 100, 1)} %` : '–',
      ]),
    },
  };
}

export const unitPrice: Calculator = {
  id: 'unit-price',
  title: 'Unit price comparison',
  text: 'Which of several packs is the cheapest for what it holds.',
  formula: 'price of one = price ÷ amount',
  inputs: [],
  items: {
    label: 'Offer',
    plural: 'Offers',
    inputs: [
      amount('price', 'Price', 2.5),
      amount('amount', 'Amount', 500, { unit: 'g, ml or pieces', minimum: 0.001 }),
    ],
    result: (_, item) => `${inWords(priceOf(item), digits)} for one`,
  },
  calculate,
};
