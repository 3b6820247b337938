import { rallyGame } from './rallies';

export const squash = rallyGame({
  id: 'squash',
  title: 'Squash scoreboard',
  text: 'A point for every rally: eleven win a game, with a lead of two.',
  points: ['11', '15', '9'],
  sets: ['3', '1', '2'],
  serves: null,
});
