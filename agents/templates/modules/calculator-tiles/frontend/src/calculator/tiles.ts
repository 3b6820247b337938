import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

const areaOf = (room: Values) => numberOf(room, 'length') * numberOf(room, 'width');

/** Whole pieces; what is a hair above by counting alone needs no further one. */
const wholeOf = (pieces: number) => Math.ceil(Math.round(pieces * 1e6) / 1e6);

function calculate(values: Values, _rates?: unknown, rooms: readonly Values[] = []) {
  const area = rooms.reduce((sum, room) => sum + areaOf(room), 0);
  const needed = area * (1 + numberOf(values, 'waste') / 100);
  const piece = (numberOf(values, 'pieceLength') * numberOf(values, 'pieceWidth')) / 10_000;
  const pieces = wholeOf(needed / piece);
  const packs = wholeOf(pieces / numberOf(values, 'pack'));
  return {
    label: 'Tiles or boards needed',
    value: inWords(pieces, 0),
    details: [
      { label: 'Floor', value: `${inWords(area)} m²` },
      { label: 'With waste', value: `${inWords(needed)} m²` },
      { label: 'Packs', value: inWords(packs, 0) },
      { label: 'Price', value: inWords(packs * numberOf(values, 'price')) },
    ],
    explanation: `${inWords(packs, 0)} packs hold ${inWords(packs * numberOf(values, 'pack') * piece)} m².`,
    table: {
      title: 'Rooms',
      columns: ['Room', 'Area (m²)', 'Pieces'],
      rows: rooms.map((room) => [
        room.itemName ?? '',
        inWords(areaOf(room)),
        inWords(wholeOf((areaOf(room) * (1 + numberOf(values, 'waste') / 100)) / piece), 0),
      ]),
    },
  };
}

export const tiles: Calculator = {
  id: 'tiles',
  title: 'Tile and flooring calculator',
  text: 'How many tiles or boards your rooms take, in packs, and what they cost.',
  formula: 'pieces = area × (1 + waste) ÷ area of a piece; packs = pieces ÷ pieces of a pack',
  inputs: [
    amount('pieceLength', 'Length of a tile or board', 60, { unit: 'cm', minimum: 1 }),
    amount('pieceWidth', 'Width of a tile or board', 30, { unit: 'cm', minimum: 1 }),
    amount('waste', 'Waste', 10, { unit: '%', maximum: 100 }),
    amount('pack', 'Pieces in a pack', 8, { minimum: 1 }),
    amount('price', 'Price of a pack', 25),
  ],
  items: {
    label: 'Room',
    plural: 'Rooms',
    isFirst: true,
    inputs: [
      amount('length', 'Length', 4, { unit: 'm' }),
      amount('width', 'Width', 3, { unit: 'm' }),
    ],
    result: (_, room) => `${inWords(areaOf(room))} m²`,
  },
  calculate,
};
