import { fewestPoints, mostPoints, sheetGame } from './sheet';

export const miniGolf = sheetGame({
  id: 'mini-golf',
  title: 'Mini golf score card',
  text: 'Strokes of everybody, hole by hole. The fewest win.',
  part: 'Hole',
  parts: ['18', '9', '12'],
  best: [fewestPoints, mostPoints],
  most: 6,
  way: { kind: 'choices', label: 'Strokes', choices: () => [1, 2, 3, 4, 5, 6, 7] },
});
