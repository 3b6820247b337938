import { rallyGame } from './rallies';

export const volleyball = rallyGame({
  id: 'volleyball',
  title: 'Volleyball scoreboard',
  text: 'A point for every rally: 25 win a set with a lead of two, 15 the last one.',
  points: ['25', '21', '15'],
  sets: ['3', '1', '2'],
  decider: 15,
  serves: null,
});
