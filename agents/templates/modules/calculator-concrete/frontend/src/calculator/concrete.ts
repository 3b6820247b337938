import { inWords, numberOf, type Calculator, type Input, type Values } from './calculator';

const slab = 'Slab';
const footing = 'Footing';
const hole = 'Round post hole';
const steps = 'Steps';
const feet = 'Feet';
const cubicFeetPerMetre = 1 / 0.3048 ** 3;
const cubicFeetPerYard = 27;

const isFeet = (values: Values) => values.units === feet;

/** A cylinder, a block, or blocks of rising height one behind the other; in the unit that was chosen. */
function volumeOf(pour: Values): number {
  const of = (name: string) => numberOf(pour, name);
  switch (pour.shape) {
    case hole:
      return Math.PI * (of('diameter') / 2) ** 2 * of('depth') * of('amount');
    case steps:
      return (of('width') * of('rise') * of('tread') * of('count') * (of('count') + 1)) / 2;
    default:
      return of('length') * of('width') * of('thickness');
  }
}

function measuresOf(values: Values, pour: Values): string {
  const unit = isFeet(values) ? 'ft' : 'm';
  const sizes =
    pour.shape === hole
      ? `${pour.amount} of ⌀ ${pour.diameter} × ${pour.depth} ${unit}`
      : pour.shape === steps
        ? `${pour.count} of ${pour.width} × ${pour.rise} × ${pour.tread} ${unit}`
        : `${pour.length} × ${pour.width} × ${pour.thickness} ${unit}`;
  return `${pour.shape}, ${sizes}`;
}

const inUnit = (values: Values, volume: number) =>
  `${inWords(volume, volume < 1 ? 3 : 2)} ${isFeet(values) ? 'ft³' : 'm³'}`;

function calculate(values: Values, _rates?: unknown, pours: readonly Values[] = []) {
  const net = pours.reduce((sum, pour) => sum + volumeOf(pour), 0);
  const factor = 1 + numberOf(values, 'waste') / 100;
  const volume = net * factor;
  const cubicMetres = isFeet(values) ? volume / cubicFeetPerMetre : volume;
  const weight = cubicMetres * numberOf(values, 'mix');
  const bag = numberOf(values, 'bag');
  // What is a hair above a whole bag by counting alone needs no further one.
  const bags = Math.ceil(Math.round((weight / bag) * 1e6) / 1e6);
  const price = numberOf(values, 'price');
  const other = isFeet(values)
    ? [
        { label: 'In cubic yards', value: `${inWords(volume / cubicFeetPerYard)} yd³` },
        { label: 'In cubic metres', value: `${inWords(cubicMetres, 3)} m³` },
      ]
    : [];
  return {
    label: 'Concrete needed',
    value: inUnit(values, volume),
    details: [
      { label: 'Without waste', value: inUnit(values, net) },
      ...other,
      { label: `Bags of ${inWords(bag, 0)} kg`, value: inWords(bags, 0) },
      { label: 'Dry mix', value: `${inWords(weight, 0)} kg` },
      {
        label: 'Price of all bags',
        value: price > 0 ? inWords(bags * price) : 'Enter the price of a bag',
      },
    ],
    explanation: `${inUnit(values, net)} and ${inWords(numberOf(values, 'waste'), 0)} % for waste take ${inWords(bags, 0)} bags of ${inWords(bag, 0)} kg.`,
    table: {
      title: 'Pours of this job',
      columns: ['Pour', 'Measurements', 'Volume with waste'],
      rows: [
        ...pours.map((pour) => [
          pour.itemName ?? '',
          measuresOf(values, pour),
          inUnit(values, volumeOf(pour) * factor),
        ]),
        ['Sum', `${pours.length} ${pours.length === 1 ? 'pour' : 'pours'}`, inUnit(values, volume)],
      ],
    },
  };
}

function size(name: string, label: string, initial: string, shapes: readonly string[]): Input {
  return {
    name,
    label,
    kind: 'number',
    unit: (values) => (isFeet(values) ? 'ft' : 'm'),
    minimum: 0,
    maximum: 10_000,
    initial,
    only: { input: 'shape', is: shapes },
  };
}

function count(name: string, label: string, initial: string, shapes: readonly string[]): Input {
  return {
    name,
    label,
    kind: 'number',
    minimum: 1,
    maximum: 1000,
    initial,
    only: { input: 'shape', is: shapes },
  };
}

export const concrete: Calculator = {
  id: 'concrete',
  title: 'Concrete calculator',
  text: 'Volume, bags and price of slabs, footings, post holes and steps.',
  formula:
    'slab = length × width × thickness; hole = π × (diameter ÷ 2)² × depth; steps = width × rise × tread × n × (n + 1) ÷ 2; bags = volume with waste × dry mix ÷ bag',
  inputs: [
    {
      name: 'units',
      label: 'Measured in',
      kind: 'choice',
      options: ['Metres', feet],
      initial: 'Metres',
    },
    {
      name: 'waste',
      label: 'Waste',
      unit: '%',
      kind: 'number',
      minimum: 0,
      maximum: 100,
      initial: '0',
    },
    {
      name: 'bag',
      label: 'A bag holds',
      unit: 'kg',
      kind: 'number',
      minimum: 1,
      maximum: 2000,
      initial: '25',
    },
    {
      name: 'price',
      label: 'Price of a bag',
      kind: 'number',
      minimum: 0,
      maximum: 10_000,
      initial: '0',
    },
    {
      name: 'mix',
      label: 'Dry mix for a cubic metre',
      unit: 'kg',
      kind: 'number',
      minimum: 100,
      maximum: 5000,
      initial: '2160',
    },
  ],
  items: {
    label: 'Pour',
    plural: 'Pours',
    isFirst: true,
    inputs: [
      {
        name: 'shape',
        label: 'Shape',
        kind: 'choice',
        options: [slab, footing, hole, steps],
        initial: slab,
      },
      size('length', 'Length', '4', [slab, footing]),
      size('width', 'Width', '3', [slab, footing, steps]),
      size('thickness', 'Thickness', '0.1', [slab, footing]),
      size('diameter', 'Diameter', '0.3', [hole]),
      size('depth', 'Depth', '0.6', [hole]),
      count('amount', 'Holes', '1', [hole]),
      size('rise', 'Height of a step', '0.17', [steps]),
      size('tread', 'Depth of a step', '0.3', [steps]),
      count('count', 'Steps', '3', [steps]),
    ],
    result: (values, pour) => inUnit(values, volumeOf(pour)),
  },
  calculate,
};
