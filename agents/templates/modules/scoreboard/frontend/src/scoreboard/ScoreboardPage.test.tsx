import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '../test/render';
import { nameOf, roundsOf, winsOf, wonTable, type Game, type Match, type Way } from './game';
import { games } from './games';
import { Scoreboard } from './Scoreboard';
import { ScoreboardPage } from './ScoreboardPage';

const goal = 10;

/** Who is the first at ten wins. */
function board(match: Match) {
  const rounds = roundsOf(match).map((entries) =>
    match.players.map((_, player) =>
      entries.reduce((sum, entry) => sum + (entry.player === player ? entry.points : 0), 0),
    ),
  );
  const totals = rounds.at(-1) ?? [];
  const winner = totals.findIndex((total) => total >= goal);
  const winners = rounds.map((sums) => sums.findIndex((total) => total >= goal));
  const turn = (roundsOf(match).at(-1)?.length ?? 0) % match.players.length;
  return {
    standings: totals.map((total) => ({ score: String(total), figures: [] })),
    turn: winner < 0 ? turn : null,
    message: winner < 0 ? `${nameOf(match, turn)} is next.` : `${nameOf(match, winner)} wins.`,
    isOver: winner >= 0,
    tables: [wonTable('Won', match, winsOf(match, winners))],
  };
}

const keypad: Way = {
  kind: 'keypad',
  label: 'Points',
  quick: [7],
  isSigned: true,
  problem: (points) => (points > goal ? 'Too many.' : ''),
};

function race(way: Way): Game {
  return {
    id: 'race',
    title: 'Race',
    text: 'To ten.',
    player: 'Player',
    fewest: 2,
    most: 3,
    options: [{ name: 'pace', label: 'Pace', choices: ['Slow', 'Fast'], initial: 'Slow' }],
    way,
    round: 'race',
    board,
  };
}

const said = () => screen.getAllByRole('status')[0];
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const scores = () =>
  within(screen.getByRole('list', { name: 'Score' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelectorAll('p')[1]?.textContent);

async function begin(way: Way) {
  renderPage(<Scoreboard game={race(way)} />);
  await userEvent.type(screen.getByLabelText('Player 1'), 'Ann');
  await press('Start');
}

beforeEach(() => {
  localStorage.clear();
});

describe('A scoreboard', () => {
  it('takes points by keys and by the keyboard, and goes back', async () => {
    await begin(keypad);
    expect(said()).toHaveTextContent('Ann is next.');
    await press('4');
    await press('Enter');
    await userEvent.type(screen.getByLabelText('Points, Player 2'), '6{Enter}');
    expect(scores()).toEqual(['4', '6']);
    await press('Undo');
    expect(scores()).toEqual(['4', '0']);
    await press('3');
    await press('0');
    await press('Clear');
    await press('2');
    await press('Plus or minus');
    await press('Enter');
    expect(scores()).toEqual(['4', '-2']);
    await press('Enter 7');
    expect(said()).toHaveTextContent('Ann wins.');
    expect(screen.getByRole('row', { name: 'Ann 1' })).toBeVisible();
    await press('New race');
    expect(scores()).toEqual(['0', '0']);
  });

  it('says what cannot be entered', async () => {
    await begin(keypad);
    await press('Enter');
    expect(screen.getByText('Please enter a number.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Points, Ann'), '11{Enter}');
    expect(screen.getByText('Too many.')).toBeVisible();
    await press('Plus or minus');
    await press('Plus or minus');
    expect(screen.getByLabelText('Points, Ann')).toHaveValue('11');
  });

  it('offers the points that there are', async () => {
    await begin({ kind: 'choices', label: 'Pins', choices: () => [0, 3] });
    await press('3');
    expect(scores()).toEqual(['3', '0']);
  });

  it('counts for anybody, and keeps it over a reload until others play', async () => {
    await begin({ kind: 'buttons', steps: () => [-1, 1] });
    await press('Player 2 +1');
    await press('Player 2 +1');
    await press('Player 2 −1');
    expect(scores()).toEqual(['0', '1']);
    expect(localStorage.getItem('scoreboard-race')).toContain('Ann');
    await press('New players');
    await press('Cancel');
    await press('New players');
    await press('Begin anew');
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
    expect(localStorage.getItem('scoreboard-race')).toBeNull();
  });

  it('goes on with what was kept', () => {
    const kept: Match = {
      players: ['Dee', 'Eve'],
      options: {},
      entries: [{ player: 1, points: 5 }],
    };
    localStorage.setItem('scoreboard-race', JSON.stringify(kept));
    renderPage(<Scoreboard game={race(keypad)} />);
    expect(scores()).toEqual(['0', '5']);
  });

  it.each(['{', '[]', '{"players":1}'])('begins anew where %s was kept', (kept) => {
    localStorage.setItem('scoreboard-race', kept);
    renderPage(<Scoreboard game={race(keypad)} />);
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
  });

  it('asks who plays, each under another name', async () => {
    renderPage(<Scoreboard game={race(keypad)} />);
    await press('Add player');
    await userEvent.type(screen.getByLabelText('Player 3'), 'Player 1');
    await press('Start');
    expect(screen.getByText('Somebody else is called so.')).toBeVisible();
    await press('Remove the last');
    await userEvent.selectOptions(screen.getByLabelText('Pace'), 'Fast');
    await press('Start');
    expect(localStorage.getItem('scoreboard-race')).toContain('Fast');
  });

  it.each(games)('keeps the score of $title', async (game) => {
    renderPage(<Scoreboard game={game} />);
    await press('Start');
    expect(said()).not.toBeEmptyDOMElement();
    expect(scores()).not.toHaveLength(0);
  });

  it('is on the page of the site', () => {
    renderPage(<ScoreboardPage />);
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
