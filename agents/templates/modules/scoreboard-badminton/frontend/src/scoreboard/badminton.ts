import { rallyGame } from './rallies';

export const badminton = rallyGame({
  id: 'badminton',
  title: 'Badminton scoreboard',
  text: 'A point for every rally: 21 win a set, with a lead of two or at 30.',
  points: ['21', '15', '11'],
  sets: ['2', '1', '3'],
  capAbove: 9,
  serves: null,
});
