import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

function calculate(values: Values) {
  const gates = numberOf(values, 'gates');
  const length = Math.max(0, numberOf(values, 'length') - gates * numberOf(values, 'gateWidth'));
  const bay = numberOf(values, 'panel') + numberOf(values, 'post') / 100;
  const panels = Math.ceil(Math.round((length / bay) * 1e6) / 1e6);
  // One after each panel, one before the first, and one more for each gate.
  const posts = panels + 1 + gates;
  const cost =
    panels * numberOf(values, 'panelPrice') +
    posts * numberOf(values, 'postPrice') +
    gates * numberOf(values, 'gatePrice');
  return {
    label: 'Cost of the fence',
    value: inWords(cost),
    details: [
      { label: 'Panels', value: inWords(panels, 0) },
      { label: 'Posts', value: inWords(posts, 0) },
      { label: 'Post holes', value: inWords(posts, 0) },
      { label: 'Length without gates', value: `${inWords(length)} m` },
    ],
    explanation: 'The last panel is cut to what is left. Concrete for the holes comes on top.',
  };
}

export const fence: Calculator = {
  id: 'fence',
  title: 'Fence calculator',
  text: 'Panels, posts and cost of a fence with its gates.',
  formula: 'panels = (length − gates) ÷ (panel + post); posts = panels + 1 + gates',
  inputs: [
    amount('length', 'Length of the fence', 20, { unit: 'm' }),
    amount('panel', 'Width of a panel', 1.8, { unit: 'm', minimum: 0.1 }),
    amount('post', 'Width of a post', 10, { unit: 'cm' }),
    amount('gates', 'Gates', 1, { maximum: 100 }),
    amount('gateWidth', 'Width of a gate', 1, { unit: 'm' }),
    amount('panelPrice', 'Price of a panel', 35),
    amount('postPrice', 'Price of a post', 15),
    amount('gatePrice', 'Price of a gate', 80),
  ],
  calculate,
};
