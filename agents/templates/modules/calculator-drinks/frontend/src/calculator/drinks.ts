import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

/** Glasses that come from a bottle, and how full they are. */
const glassesOfWine = 5;
const glassesOfSparkling = 6;
const litresOfSoftDrink = 0.25;

function calculate(values: Values) {
  const guests = numberOf(values, 'guests');
  const drinkers = (guests * numberOf(values, 'drinkers')) / 100;
  const each =
    numberOf(values, 'first') + numberOf(values, 'hourly') * (numberOf(values, 'hours') - 1);
  const beer = numberOf(values, 'beer');
  const wine = numberOf(values, 'wine');
  const parts = Math.max(1, beer + wine);
  const drinks = drinkers * each;
  const beers = Math.ceil((drinks * beer) / parts);
  const wines = Math.ceil((drinks * wine) / parts / glassesOfWine);
  const toasts = Math.ceil((guests * numberOf(values, 'toasts')) / glassesOfSparkling);
  const soft = (guests - drinkers) * each + drinkers * numberOf(values, 'hours') * 0.5;
  return {
    label: 'Drinks with alcohol',
    value: inWords(Math.ceil(drinks), 0),
    details: [
      { label: 'Bottles of beer', value: inWords(beers, 0) },
      { label: 'Bottles of wine', value: inWords(wines, 0) },
      { label: 'Bottles of sparkling wine', value: inWords(toasts, 0) },
      { label: 'Soft drinks', value: `${inWords(soft * litresOfSoftDrink, 0)} litres` },
    ],
    explanation:
      'Five glasses from a bottle of wine, six from one of sparkling wine; everybody who drinks has half a soft drink an hour beside it.',
  };
}

export const drinks: Calculator = {
  id: 'drinks',
  title: 'Party drinks calculator',
  text: 'Beer, wine, sparkling wine and soft drinks for a wedding or a party.',
  formula: 'drinks = guests who drink × (first hour + each further hour × (hours − 1))',
  inputs: [
    amount('guests', 'Guests', 80, { minimum: 1, maximum: 10_000 }),
    amount('hours', 'Hours', 5, { minimum: 1, maximum: 72 }),
    amount('drinkers', 'Guests who drink alcohol', 75, { unit: '%', maximum: 100 }),
    amount('first', 'Drinks in the first hour', 2, { maximum: 20 }),
    amount('hourly', 'Drinks in each further hour', 1, { maximum: 20 }),
    amount('beer', 'Parts of beer', 1, { maximum: 100 }),
    amount('wine', 'Parts of wine', 1, { maximum: 100 }),
    amount('toasts', 'Glasses of sparkling wine for each guest', 1, { maximum: 20 }),
  ],
  calculate,
};
