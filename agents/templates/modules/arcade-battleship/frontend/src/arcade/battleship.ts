import { gameOf, shuffled, type Cell, type Paint, type Random, type Rules } from './game';

/** Cells of a ship, and which of them were hit. */
interface Ship {
  cells: readonly number[];
}

interface Side {
  ships: readonly Ship[];
  /** Cells that the other side fired at. */
  shots: readonly number[];
}

interface Battle {
  own: Side;
  other: Side;
  isUpright: boolean;
  isHard: boolean;
  fired: number;
  last: string;
}

const size = 10;
const lengths = [5, 4, 3, 3, 2];
const pointsPerHit = 10;
const pointsForVictory = 200;
const costOfShot = 1;

/** The cells of a ship from this one on; null where it would leave the sea. */
function cellsFrom(cell: number, length: number, isUpright: boolean): number[] | null {
  const start = isUpright ? Math.floor(cell / size) : cell % size;
  if (start + length > size) {
    return null;
  }
  return Array.from({ length }, (_, place) => cell + place * (isUpright ? size : 1));
}

const isTaken = ({ ships }: Side, cell: number) => ships.some(({ cells }) => cells.includes(cell));

function withShip(side: Side, cell: number, isUpright: boolean): Side {
  const length = lengths[side.ships.length];
  const cells = length === undefined ? null : cellsFrom(cell, length, isUpright);
  return cells === null || cells.some((one) => isTaken(side, one))
    ? side
    : { ...side, ships: [...side.ships, { cells }] };
}

/** Ships wherever there is room, by chance. */
function placed(side: Side, random: Random): Side {
  let next = side;
  while (next.ships.length < lengths.length) {
    next = withShip(next, Math.floor(random() * size * size), random() < 0.5);
  }
  return next;
}

const isSunk = ({ shots }: Side, ship: Ship) => ship.cells.every((cell) => shots.includes(cell));
const isBeaten = (side: Side) =>
  side.ships.length === lengths.length && side.ships.every((ship) => isSunk(side, ship));

function neighbours(cell: number): number[] {
  const across = cell % size;
  return [
    ...(across > 0 ? [cell - 1] : []),
    ...(across < size - 1 ? [cell + 1] : []),
    cell - size,
    cell + size,
  ].filter((one) => one >= 0 && one < size * size);
}

/** A hard opponent goes on beside its hits and leaves out every second cell; an easy one fires anywhere. */
function answerOf(side: Side, isHard: boolean, random: Random): number {
  const free = Array.from({ length: size * size }, (_, cell) => cell).filter(
    (cell) => !side.shots.includes(cell),
  );
  const wounds = side.ships
    .filter((ship) => !isSunk(side, ship))
    .flatMap(({ cells }) => cells.filter((cell) => side.shots.includes(cell)));
  const beside = wounds.flatMap(neighbours).filter((cell) => free.includes(cell));
  const spread = free.filter((cell) => (Math.floor(cell / size) + cell) % 2 === 0);
  const from = !isHard ? free : beside.length > 0 ? beside : spread.length > 0 ? spread : free;
  return shuffled(from, random)[0] ?? 0;
}

/** What a shot did, in words. */
function wordOf(side: Side, cell: number): string {
  const ship = side.ships.find(({ cells }) => cells.includes(cell));
  if (!ship) {
    return 'miss';
  }
  return isSunk(side, ship) ? 'sunk' : 'hit';
}

const isPlacing = ({ own }: Battle) => own.ships.length < lengths.length;

function press(battle: Battle, cell: number, random: Random): Battle {
  const cells = size * size;
  if (isPlacing(battle)) {
    return cell < cells
      ? battle
      : { ...battle, own: withShip(battle.own, cell - cells, battle.isUpright) };
  }
  if (cell >= cells || battle.other.shots.includes(cell)) {
    return battle;
  }
  const other = { ...battle.other, shots: [...battle.other.shots, cell] };
  const fired = battle.fired + 1;
  const yours = `You: ${wordOf(other, cell)}`;
  if (isBeaten(other)) {
    return { ...battle, other, fired, last: yours };
  }
  const target = answerOf(battle.own, battle.isHard, random);
  const own = { ...battle.own, shots: [...battle.own.shots, target] };
  return { ...battle, own, other, fired, last: `${yours} · Computer: ${wordOf(own, target)}` };
}

const marks: Readonly<Record<string, { text: string; paint: Paint | null }>> = {
  miss: { text: '•', paint: 'muted' },
  hit: { text: '✕', paint: 'warning' },
  sunk: { text: '✕', paint: 'danger' },
};

function cellsOf(side: Side, areShipsShown: boolean): Cell[] {
  return Array.from({ length: size * size }, (_, cell) => {
    const place = `${String.fromCharCode(65 + (cell % size))}${Math.floor(cell / size) + 1}`;
    const word = side.shots.includes(cell) ? wordOf(side, cell) : '';
    const isShip = areShipsShown && isTaken(side, cell);
    const { text, paint } = marks[word] ?? { text: '', paint: isShip ? 'accent' : null };
    return { text, label: `${place}: ${word || (isShip ? 'ship' : 'open sea')}`, paint };
  });
}

function noteOf(battle: Battle): string {
  if (isPlacing(battle)) {
    const length = lengths[battle.own.ships.length] ?? 0;
    return `Place your ship of ${length} cells on your sea, ${battle.isUpright ? 'downwards' : 'across'}`;
  }
  if (isBeaten(battle.other)) {
    return `You win with ${battle.fired} shots!`;
  }
  if (isBeaten(battle.own)) {
    return 'The computer sank your fleet.';
  }
  const left = battle.other.ships.filter((ship) => !isSunk(battle.other, ship)).length;
  return `${battle.last || 'Fire at the other sea'} · Ships left to sink: ${left}`;
}

const rules: Rules<Battle> = {
  id: 'battleship',
  title: 'Battleship',
  help: 'Place your five ships on your own sea, then fire at the other one. You and the computer take turns; whoever sinks all ships wins.',
  options: [{ name: 'opponent', label: 'Opponent', choices: ['Easy', 'Hard'] }],
  start: (random, { opponent }) => ({
    own: { ships: [], shots: [] },
    other: placed({ ships: [], shots: [] }, random),
    isUpright: false,
    isHard: opponent === 'Hard',
    fired: 0,
    last: '',
  }),
  press,
  actions: (battle) =>
    isPlacing(battle)
      ? [
          { id: 'rotate', label: 'Rotate ship', key: 'r', isPressed: battle.isUpright },
          { id: 'random', label: 'Place ships for me' },
          { id: 'clear', label: 'Clear my sea' },
        ]
      : [],
  act: (battle, action, random) => {
    if (action === 'rotate') {
      return { ...battle, isUpright: !battle.isUpright };
    }
    const bare = { ...battle.own, ships: [] };
    return { ...battle, own: action === 'random' ? placed(bare, random) : bare };
  },
  look: (battle) => ({
    kind: 'board',
    title: "The computer's sea",
    columns: size,
    cells: cellsOf(battle.other, isBeaten(battle.own)),
    beside: { title: 'Your sea', columns: size, cells: cellsOf(battle.own, true) },
  }),
  standing: (battle) => {
    const hits = battle.other.shots.filter((cell) => isTaken(battle.other, cell)).length;
    const isWon = isBeaten(battle.other);
    const score = hits * pointsPerHit - battle.fired * costOfShot + (isWon ? pointsForVictory : 0);
    const isOver = isWon || isBeaten(battle.own);
    return {
      score: Math.max(0, score),
      isOver,
      note: noteOf(battle),
      ...(isOver && { outcome: isWon ? 'won' : 'lost' }),
    };
  },
};

export const battleship = gameOf(rules);
