import { rallyGame } from './rallies';

export const tableTennis = rallyGame({
  id: 'table-tennis',
  title: 'Table tennis scoreboard',
  text: 'A point for every rally: eleven win a set, with a lead of two.',
  points: ['11', '21'],
  sets: ['3', '1', '2', '4'],
  serves: 2,
});
