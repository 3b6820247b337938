import { gameOf, type Rules } from './game';

interface Match {
  own: number;
  other: number;
  drawn: number;
  toWin: number;
  last: string;
}

const hands = [
  { picture: 'fist', name: 'Rock' },
  { picture: 'hand', name: 'Paper' },
  { picture: 'scissors', name: 'Scissors' },
] as const;
const pointsPerRound = 10;
const pointsForMatch = 50;

const rules: Rules<Match> = {
  id: 'rock-paper-scissors',
  title: 'Rock paper scissors',
  help: 'Choose a hand. Rock beats scissors, scissors beat paper, paper beats rock.',
  options: [{ name: 'length', label: 'Match', choices: ['Best of 3', 'Best of 5', 'Best of 9'] }],
  start: (_, { length = '' }) => ({
    own: 0,
    other: 0,
    drawn: 0,
    toWin: (Number(length.slice(-1)) + 1) / 2,
    last: 'Choose a hand.',
  }),
  press: (match, cell, random) => {
    const answer = Math.floor(random() * hands.length);
    const shown = `${hands[cell]?.name ?? ''} against ${hands[answer]?.name ?? ''}`;
    if (answer === cell) {
      return { ...match, drawn: match.drawn + 1, last: `${shown}: a draw.` };
    }
    return (cell + 2) % hands.length === answer
      ? { ...match, own: match.own + 1, last: `${shown}: your point.` }
      : { ...match, other: match.other + 1, last: `${shown}: a point for the computer.` };
  },
  look: ({ own, other }) => ({
    kind: 'board',
    headline: `You ${own} : ${other} computer`,
    columns: hands.length,
    cells: hands.map(({ picture, name }) => ({
      text: name,
      picture,
      label: name,
      paint: 'soft' as const,
    })),
  }),
  standing: ({ own, other, drawn, toWin, last }) => {
    const isWon = own === toWin;
    const isOver = isWon || other === toWin;
    return {
      score: own * pointsPerRound + (isWon ? pointsForMatch : 0),
      isOver,
      note: isOver ? `${last} You ${isWon ? 'win' : 'lose'} the match.` : `${last} Draws: ${drawn}`,
      ...(isOver && { outcome: isWon ? 'won' : 'lost' }),
    };
  },
};

export const rockPaperScissors = gameOf(rules);
