import {
  inWords,
  numberOf,
  type Calculator,
  type Input,
  type Rates,
  type Values,
} from './calculator';

/** What tins cost, by their litres; people put in the prices of their shop. */
const prices: Rates = {
  'Tin price': { '1 litre': 16, '2.5 litres': 32, '5 litres': 55, '10 litres': 98 },
};
const areaOfDoor = 1.9;
const areaOfWindow = 1.5;
/** Litres are counted in steps of half a litre. */
const stepsPerLitre = 2;

/** "2.5 m" and several lengths with a plus between: "4 + 3 + 4 + 3". */
function lengthOf(text: string): number {
  return text
    .split('+')
    .reduce((sum, part) => sum + (Number(part.trim().replace(',', '.')) || 0), 0);
}

function wallsOf(item: Values): number {
  const openings = numberOf(item, 'doors') * areaOfDoor + numberOf(item, 'windows') * areaOfWindow;
  return Math.max(0, lengthOf(item.walls ?? '') * numberOf(item, 'height') - openings);
}

const litresOf = (values: Values, item: Values) =>
  (wallsOf(item) * numberOf(item, 'coats')) / numberOf(values, 'yield');

interface Tins {
  cost: number;
  sizes: readonly string[];
}

/** The cheapest tins that hold so much, whatever is left over. */
function cheapestFor(litres: number, rates: Rates): Tins {
  const kinds = Object.entries(rates['Tin price'] ?? {});
  const steps = Math.ceil(Math.round(litres * stepsPerLitre * 1000) / 1000);
  const best: Tins[] = [{ cost: 0, sizes: [] }];
  for (let need = 1; need <= steps; need += 1) {
    const ways = kinds.map(([size, price]) => {
      const rest = best[Math.max(0, need - Number.parseFloat(size) * stepsPerLitre)];
      return { cost: (rest?.cost ?? 0) + price, sizes: [...(rest?.sizes ?? []), size] };
    });
    best.push(ways.reduce((one, other) => (other.cost < one.cost ? other : one)));
  }
  return best[steps] ?? { cost: 0, sizes: [] };
}

/** "2 × 5 litres" */
function counted(sizes: readonly string[]): string[] {
  const kinds = [...new Set(sizes)].sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a));
  return kinds.map((kind) => `${sizes.filter((size) => size === kind).length} × ${kind}`);
}

function calculate(values: Values, rates: Rates = prices, rooms: readonly Values[] = []) {
  const litres = rooms.reduce((sum, room) => sum + litresOf(values, room), 0);
  const walls = rooms.reduce((sum, room) => sum + wallsOf(room), 0);
  const { cost, sizes } = cheapestFor(litres, rates);
  const ofOneSize = Object.entries(rates['Tin price'] ?? {}).map(([size, price]) => {
    const tins = Math.ceil(litres / Number.parseFloat(size));
    return { label: `Only tins of ${size}`, value: `${tins} for ${inWords(tins * price)}` };
  });
  return {
    label: 'Paint needed',
    value: `${inWords(litres, 1)} litres`,
    details: [
      { label: 'Walls', value: `${inWords(walls, 1)} m²` },
      { label: 'Cheapest tins', value: counted(sizes).join(', ') || 'none' },
      { label: 'Cost', value: inWords(cost) },
      ...ofOneSize,
    ],
    explanation: `You paint ${inWords(walls, 1)} m² of wall. The prices of tins are samples: put in those of your shop.`,
    table: {
      title: 'Shopping list by room',
      columns: ['Room', 'Walls (m²)', 'Litres', 'Cost'],
      rows: rooms.map((room) => {
        const own = litresOf(values, room);
        const share = litres > 0 ? (cost * own) / litres : 0;
        return [room.itemName ?? '', inWords(wallsOf(room), 1), inWords(own, 1), inWords(share)];
      }),
    },
  };
}

const room: readonly Input[] = [
  {
    name: 'walls',
    label: 'Wall lengths',
    unit: 'm, with + between',
    kind: 'line',
    initial: '5 + 4 + 5 + 4',
  },
  {
    name: 'height',
    label: 'Height',
    unit: 'm',
    kind: 'number',
    minimum: 0.1,
    maximum: 100,
    initial: '2.5',
  },
  { name: 'doors', label: 'Doors', kind: 'number', minimum: 0, maximum: 100, initial: '1' },
  { name: 'windows', label: 'Windows', kind: 'number', minimum: 0, maximum: 100, initial: '1' },
  { name: 'coats', label: 'Coats', kind: 'number', minimum: 1, maximum: 10, initial: '2' },
];

export const paint: Calculator = {
  id: 'paint',
  title: 'Paint calculator',
  text: 'How much paint the walls of your rooms need, and the cheapest tins for it.',
  formula: 'litres = (wall lengths × height − doors − windows) × coats ÷ yield',
  inputs: [
    {
      name: 'yield',
      label: 'A litre covers',
      unit: 'm²',
      kind: 'number',
      minimum: 0.1,
      maximum: 100,
      initial: '10',
    },
  ],
  rates: prices,
  items: {
    label: 'Room',
    plural: 'Rooms',
    inputs: room,
    result: (values, item) =>
      `${inWords(wallsOf(item), 1)} m² of wall, ${inWords(litresOf(values, item), 1)} litres`,
  },
  calculate,
};
