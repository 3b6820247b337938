import { nameOf, roundsOf, winsOf, wonTable, type Board, type Game, type Match } from './game';

const pins = 10;
const frames = 10;
type Frames = number[][];

const sum = (rolls: readonly number[]) => rolls.reduce((all, one) => all + one, 0);

/** The last frame has a third roll after a strike or a spare. */
function isDone(rolls: readonly number[], isLast: boolean): boolean {
  const [one = 0, two = 0] = rolls;
  if (isLast) {
    return rolls.length === 3 || (rolls.length === 2 && one + two < pins);
  }
  return rolls.length === 2 || one === pins;
}

/** The frames of everybody, in which every player bowls in turn. */
function framesOf(match: Match, entries: readonly { player: number; points: number }[]): Frames[] {
  const sheets: Frames[] = match.players.map(() => [[]]);
  for (const { player, points } of entries) {
    const sheet = sheets[player];
    sheet?.at(-1)?.push(points);
    if (sheet && sheet.length < frames && isDone(sheet.at(-1) ?? [], false)) {
      sheet.push([]);
    }
  }
  return sheets;
}

/** A strike counts the two rolls after it as well, a spare one. */
function totalOf(sheet: Frames): number {
  const rolls = sheet.flat();
  let at = 0;
  return sum(
    sheet.map((frame, number) => {
      const [one = 0, two = 0] = frame;
      const isLong = number < frames - 1 && (one === pins || one + two === pins);
      const counted = rolls.slice(at, at + (isLong ? 3 : frame.length));
      at += frame.length;
      return sum(counted);
    }),
  );
}

const doneOf = (sheet: Frames) =>
  sheet.filter((frame, number) => isDone(frame, number === frames - 1)).length;

/** Who has bowled fewest frames is next, the first of them first. */
function turnOf(sheets: readonly Frames[], first: number): number | null {
  const order = sheets.map((_, place) => (place + first) % sheets.length);
  const fewest = Math.min(...sheets.map(doneOf));
  const next = order.find((player) => doneOf(sheets[player] ?? []) === fewest);
  return fewest === frames ? null : (next ?? null);
}

function bestOf(totals: readonly number[]): number | null {
  const best = Math.max(...totals);
  return totals.filter((total) => total === best).length === 1 ? totals.indexOf(best) : null;
}

/** Pins that stand. */
function leftOf(sheet: Frames): number {
  const rolls = sheet.at(-1) ?? [];
  const standing = pins - (sum(rolls) % pins);
  return rolls.length > 0 && rolls.at(-1) === 0 && sum(rolls) % pins === 0 ? pins : standing;
}

function read(match: Match) {
  return roundsOf(match).map((entries, first) => {
    const sheets = framesOf(match, entries);
    const turn = turnOf(sheets, first);
    const totals = sheets.map(totalOf);
    return { sheets, turn, totals, winner: turn === null ? bestOf(totals) : null };
  });
}

function board(match: Match): Board {
  const games = read(match);
  const { sheets, turn, totals, winner } = games.at(-1) ?? {
    sheets: [],
    turn: null,
    totals: [],
    winner: null,
  };
  const ended = winner === null ? 'A draw.' : `${nameOf(match, winner)} wins!`;
  const frame = turn === null ? frames : (sheets[turn]?.length ?? 1);
  return {
    standings: totals.map((total, player) => ({
      score: String(total),
      figures: [{ label: 'Frame', value: String(sheets[player]?.length ?? 1) }],
    })),
    turn,
    message: turn === null ? ended : `Frame ${frame}: ${nameOf(match, turn)} bowls.`,
    isOver: turn === null,
    tables: [
      {
        title: 'Frames',
        columns: ['Frame', ...match.players],
        rows: Array.from({ length: frames }, (_, number) => [
          String(number + 1),
          ...sheets.map((sheet) => sheet[number]?.join(' ') ?? ''),
        ]),
      },
      wonTable(
        'Games won',
        match,
        winsOf(
          match,
          games.map((game) => game.winner),
        ),
      ),
    ],
  };
}

export const bowling: Game = {
  id: 'bowling',
  title: 'Bowling scoreboard',
  text: 'Pins of every roll, frame by frame, with strikes and spares.',
  player: 'Player',
  fewest: 1,
  most: 6,
  options: [],
  way: {
    kind: 'choices',
    label: 'Pins',
    choices: (match) => {
      const { sheets, turn } = read(match).at(-1) ?? { sheets: [], turn: null };
      return Array.from({ length: leftOf(sheets[turn ?? 0] ?? []) + 1 }, (_, count) => count);
    },
  },
  round: 'game',
  board,
};
