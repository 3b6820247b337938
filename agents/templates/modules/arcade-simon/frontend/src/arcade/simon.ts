import { gameOf, type Paint, type Random, type Rules } from './game';

interface Echo {
  sequence: readonly number[];
  /** Where the playback stands, in half steps; null while the player answers. */
  shown: number | null;
  answered: number;
  isOver: boolean;
}

const fields: readonly { name: string; paint: Paint }[] = [
  { name: 'Green', paint: 'success' },
  { name: 'Red', paint: 'danger' },
  { name: 'Yellow', paint: 'warning' },
  { name: 'Blue', paint: 'accent' },
];
const pointsPerRound = 10;

const anyField = (random: Random) => Math.floor(random() * fields.length);

/** Every second half step lights a field up, so that the same field twice is seen as two. */
function lit({ sequence, shown }: Echo): number | undefined {
  return shown !== null && shown % 2 === 0 ? sequence[shown / 2] : undefined;
}

const rules: Rules<Echo> = {
  id: 'simon',
  title: 'Simon',
  help: 'Watch which fields light up, then press them in the same order. Every round adds one.',
  start: (random) => ({ sequence: [anyField(random)], shown: 0, answered: 0, isOver: false }),
  pace: ({ sequence }) => Math.max(220, 480 - sequence.length * 15),
  step: (echo) => {
    if (echo.shown === null) {
      return echo;
    }
    const next = echo.shown + 1;
    return { ...echo, shown: next >= echo.sequence.length * 2 ? null : next };
  },
  press: (echo, cell, random) => {
    if (echo.shown !== null) {
      return echo;
    }
    if (echo.sequence[echo.answered] !== cell) {
      return { ...echo, isOver: true };
    }
    const answered = echo.answered + 1;
    return answered < echo.sequence.length
      ? { ...echo, answered }
      : { ...echo, sequence: [...echo.sequence, anyField(random)], shown: -1, answered: 0 };
  },
  look: (echo) => ({
    kind: 'board',
    columns: 2,
    cells: fields.map(({ name, paint }, field) => {
      const isLit = lit(echo) === field;
      return {
        text: isLit ? '★' : '',
        label: `${name}${isLit ? ', lit' : ''}`,
        paint: isLit ? 'strong' : paint,
      };
    }),
  }),
  standing: ({ sequence, shown, answered, isOver }) => ({
    score: (sequence.length - 1) * pointsPerRound,
    isOver,
    note: isOver
      ? `That was another field. You got ${sequence.length - 1} in a row.`
      : shown === null
        ? `Your turn: ${answered} of ${sequence.length}`
        : `Watch: round ${sequence.length}`,
  }),
};

export const simon = gameOf(rules);
