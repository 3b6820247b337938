import { fewestPoints, mostPoints, open, sheetGame } from './sheet';

const mostAtOnce = 9999;

export const rounds = sheetGame({
  id: 'rounds',
  title: 'Score sheet',
  text: 'The points of everybody, round by round, and their totals.',
  part: 'Round',
  parts: [open, '3', '5', '7', '10', '13', '18'],
  best: [mostPoints, fewestPoints],
  most: 8,
  way: {
    kind: 'keypad',
    label: 'Points',
    quick: [0, 5, 10, 20, 50, 100],
    isSigned: true,
    problem: (points) => (Math.abs(points) > mostAtOnce ? `At most ${mostAtOnce}.` : ''),
  },
});
