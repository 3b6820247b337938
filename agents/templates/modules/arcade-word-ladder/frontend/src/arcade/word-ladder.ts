import { gameOf, shuffled, type Random, type Rules } from './game';
import { ladderWords } from './ladder-words';

interface Ladder {
  /** The words so far, the first one included. */
  steps: readonly string[];
  target: string;
  /** How many steps the shortest way has. */
  shortest: number;
  hints: number;
  note: string;
}

const known: ReadonlySet<string> = new Set(ladderWords);
const pointsPerLadder = 20;
const costOfStep = 1;
const costOfHint = 1;
/** How many steps the shortest way has, by what was chosen. */
const lengths: Readonly<Record<string, number>> = { Easy: 3, Medium: 4, Hard: 6 };

function differences(one: string, other: string): number {
  return [...one].filter((letter, place) => letter !== other[place]).length;
}

const nextTo = (word: string) => ladderWords.filter((one) => differences(one, word) === 1);

/** How many steps every word is away that can be reached. */
function distancesFrom(word: string): Map<string, number> {
  const distances = new Map([[word, 0]]);
  for (const [from, distance] of distances) {
    for (const next of nextTo(from)) {
      if (!distances.has(next)) {
        distances.set(next, distance + 1);
      }
    }
  }
  return distances;
}

function newLadder(length: number, random: Random): Ladder {
  for (const first of shuffled(ladderWords, random)) {
    const ends = [...distancesFrom(first)].filter(([, distance]) => distance === length);
    const [target] = ends[Math.floor(random() * ends.length)] ?? [];
    if (target !== undefined) {
      const note = `Change one letter at a time. ${length} steps are enough.`;
      return { steps: [first], target, shortest: length, hints: 0, note };
    }
  }
  throw new Error('The words make no ladder of this length');
}

const lastOf = ({ steps }: Ladder) => steps.at(-1) ?? '';

function enter(ladder: Ladder, text: string): Ladder {
  const word = text.toLowerCase();
  if (word.length !== lastOf(ladder).length || differences(word, lastOf(ladder)) !== 1) {
    return { ...ladder, note: 'Change exactly one letter.' };
  }
  if (!known.has(word)) {
    return { ...ladder, note: `“${word}” is not in the list of words.` };
  }
  const steps = [...ladder.steps, word];
  return { ...ladder, steps, note: `Steps: ${steps.length - 1} · Shortest: ${ladder.shortest}` };
}

/** The next word of a shortest way. */
function hint(ladder: Ladder): Ladder {
  const distances = distancesFrom(ladder.target);
  const here = distances.get(lastOf(ladder)) ?? 0;
  const next = nextTo(lastOf(ladder)).find((word) => distances.get(word) === here - 1);
  return next === undefined
    ? ladder
    : { ...ladder, hints: ladder.hints + 1, note: `Try “${next}”. A hint costs a point.` };
}

const rules: Rules<Ladder> = {
  id: 'word-ladder',
  title: 'Word ladder',
  help: 'Get from the first word to the last by changing one letter at a time. Every step is a real word.',
  options: [{ name: 'level', label: 'Difficulty', choices: Object.keys(lengths) }],
  start: (random, { level = '' }) => newLadder(lengths[level] ?? 3, random),
  entry: () => ({ label: 'Next word', longest: 4 }),
  enter,
  actions: ({ steps }) => [
    ...(steps.length > 1 ? [{ id: 'undo', label: 'Undo' }] : []),
    { id: 'hint', label: 'Hint (costs a point)' },
  ],
  act: (ladder, action) =>
    action === 'undo'
      ? { ...ladder, steps: ladder.steps.slice(0, -1), note: 'One step back.' }
      : hint(ladder),
  look: (ladder) => ({
    kind: 'board',
    headline: `${ladder.steps[0] ?? ''} → ${ladder.target}`.toUpperCase(),
    columns: 4,
    cells: ladder.steps.slice(-4).flatMap((word) =>
      [...word].map((letter, place) => ({
        text: letter.toUpperCase(),
        label: `${letter.toUpperCase()} of ${word}`,
        paint: letter === ladder.target[place] ? ('success' as const) : ('soft' as const),
      })),
    ),
  }),
  standing: (ladder) => {
    const { steps, target, shortest, hints, note } = ladder;
    const isOver = lastOf(ladder) === target;
    const extra = steps.length - 1 - shortest;
    const points = pointsPerLadder + shortest * 10 - extra * costOfStep - hints * costOfHint;
    return {
      score: isOver ? Math.max(0, points) : 0,
      isOver,
      note: isOver ? `Done in ${steps.length - 1} steps; ${shortest} are the fewest.` : note,
      ...(isOver && { outcome: 'won' }),
    };
  },
};

export const wordLadder = gameOf(rules);
