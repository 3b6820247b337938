import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { ArcadePage } from './ArcadePage';
import { gameOf, type Rules } from './game';
import { GameView } from './GameView';

/** Walks to the right; the last cell is the end. */
const rules: Rules<number> = {
  id: 'walk',
  title: 'Walk',
  help: 'Go right.',
  start: () => 0,
  steer: (at, direction) => (direction === 'right' ? at + 1 : at),
  point: (at) => at,
  press: (_at, cell) => cell,
  look: (at) => ({
    kind: 'board',
    columns: 5,
    cells: [0, 1, 2, 3, 4].map((cell) => ({
      text: cell === at ? 'X' : '',
      label: `Cell ${cell}`,
      paint: cell === at ? 'accent' : null,
    })),
  }),
  standing: (at) => ({ score: at, isOver: at >= 4, note: 'Go on.' }),
};
const walk = gameOf(rules);
const clockwork = gameOf({ ...rules, pace: () => 100, step: (at) => at + 1 });
const scores = {
  scores: [{ id: 1, player: 'Kim', points: 12, seconds: 65, round: 'Long' }],
  own: 7,
};

function advance(time: number) {
  act(() => {
    vi.advanceTimersByTime(time);
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe('A game', () => {
  it('shows the best scores', async () => {
    stubApi(() => ({ body: scores }));
    renderPage(<GameView game={walk} />);
    expect(await screen.findByText('Kim')).toBeVisible();
    expect(screen.getByText('Your best: 7')).toBeVisible();
  });

  it('is steered with keys and buttons, once it is started', async () => {
    stubApi(() => ({ body: scores }));
    renderPage(<GameView game={walk} />);
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Cell 0' })).toHaveTextContent('X');
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.click(screen.getByRole('button', { name: 'Right' }));
    expect(screen.getByRole('button', { name: 'Cell 2' })).toHaveTextContent('X');
    await userEvent.click(screen.getByRole('button', { name: 'Cell 1' }));
    expect(screen.getByRole('button', { name: 'Cell 1' })).toHaveTextContent('X');
  });

  it('runs by the clock and rests while it is paused', () => {
    vi.useFakeTimers();
    stubApi(() => ({ body: scores }));
    renderPage(<GameView game={clockwork} />);
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    advance(110);
    expect(screen.getByRole('button', { name: 'Cell 1' })).toHaveTextContent('X');
    fireEvent.keyDown(window, { key: 'p' });
    advance(500);
    expect(screen.getByText('Paused')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Cell 1' })).toHaveTextContent('X');
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    advance(110);
    expect(screen.getByRole('button', { name: 'Cell 2' })).toHaveTextContent('X');
  });

  it('runs at the pace that is chosen', () => {
    vi.useFakeTimers();
    stubApi(() => ({ body: scores }));
    renderPage(<GameView game={clockwork} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Easy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    advance(110);
    expect(screen.getByRole('button', { name: 'Cell 0' })).toHaveTextContent('X');
    fireEvent.click(screen.getByRole('radio', { name: 'Hard' }));
    advance(70);
    expect(screen.getByRole('button', { name: 'Cell 1' })).toHaveTextContent('X');
  });

  it('offers no pace where nothing runs', () => {
    stubApi(() => ({ body: scores }));
    renderPage(<GameView game={walk} />);
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('ends with a score that a visitor can put on the list', async () => {
    const calls = stubApi(() => ({ body: scores }));
    renderPage(<GameView game={walk} />, { account: null });
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cell 4' }));
    expect(screen.getByText(/^You scored 4 in 0:00\./)).toBeVisible();
    await userEvent.type(screen.getByLabelText(/^Your name/), 'Robin');
    await userEvent.click(screen.getByRole('button', { name: 'Save score' }));
    expect(await screen.findByText('Your score is on the list.')).toBeVisible();
    const sent = calls.find(({ method }) => method === 'POST');
    expect(sent).toMatchObject({
      path: '/arcade/walk/scores',
      body: { points: 4, seconds: 0, round: '', player: 'Robin' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Play again' }));
    expect(screen.getByRole('button', { name: 'Cell 0' })).toHaveTextContent('X');
  });

  it('begins with a press where nothing runs by itself', async () => {
    stubApi(() => ({ body: scores }));
    renderPage(<GameView game={walk} />);
    await userEvent.click(screen.getByRole('button', { name: 'Cell 2' }));
    expect(screen.getByRole('button', { name: 'Cell 2' })).toHaveTextContent('X');
    expect(screen.getByRole('button', { name: 'Restart' })).toBeVisible();
  });

  it('is played as was chosen, and scores can be listed by that', async () => {
    const calls = stubApi(() => ({ body: scores }));
    const far = gameOf({
      ...rules,
      options: [{ name: 'from', label: 'From', choices: ['Start', 'Middle'] }],
      start: (_, { from }) => (from === 'Middle' ? 2 : 0),
    });
    renderPage(<GameView game={far} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Middle' }));
    expect(screen.getByRole('button', { name: 'Cell 2' })).toHaveTextContent('X');
    await userEvent.click(screen.getByRole('button', { name: 'Middle' }));
    await vi.waitFor(() => {
      expect(calls.some(({ path }) => path === '/arcade/walk/scores?round=Middle')).toBe(true);
    });
    expect(await screen.findByText('Long, 1:05')).toBeVisible();
  });

  it('offers buttons and a field where the rules do', async () => {
    stubApi(() => ({ body: scores }));
    const worded = gameOf({
      ...rules,
      actions: () => [{ id: 'jump', label: 'Jump', key: 'j' }],
      act: (at) => at + 2,
      entry: () => ({ label: 'Where to', longest: 1 }),
      enter: (_, text) => Number(text),
    });
    renderPage(<GameView game={worded} />);
    await userEvent.type(screen.getByLabelText('Where to'), '1{Enter}');
    expect(screen.getByRole('button', { name: 'Cell 1' })).toHaveTextContent('X');
    await userEvent.click(screen.getByRole('button', { name: 'Jump' }));
    expect(screen.getByRole('button', { name: 'Cell 3' })).toHaveTextContent('X');
    fireEvent.keyDown(window, { key: 'j' });
    expect(screen.getByText(/^You scored 5 in 0:00\./)).toBeVisible();
  });

  it('takes letters from the keys, and pauses with Escape', async () => {
    stubApi(() => ({ body: scores }));
    const typed = gameOf({ ...rules, type: (at, key) => (key === 'p' ? at + 2 : at) });
    renderPage(<GameView game={typed} />);
    await userEvent.keyboard('p');
    expect(screen.getByRole('button', { name: 'Cell 2' })).toHaveTextContent('X');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByText('Paused')).toBeVisible();
  });

  it('counts every letter in a field where the rules do', async () => {
    stubApi(() => ({ body: scores }));
    const live = gameOf({
      ...rules,
      entry: (at) => ({ label: 'Where to', longest: 5, live: '>'.repeat(at) }),
      enter: (_, text) => text.length,
    });
    renderPage(<GameView game={live} />);
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByLabelText('Where to')).toHaveFocus();
    await userEvent.keyboard('>>');
    expect(screen.getByRole('button', { name: 'Cell 2' })).toHaveTextContent('X');
  });

  it('counts finished rounds in this browser, and can be muted', async () => {
    stubApi(() => ({ body: scores }));
    renderPage(<GameView game={walk} />);
    await userEvent.click(screen.getByRole('button', { name: 'Mute' }));
    expect(localStorage.getItem('arcade-muted')).toBe('yes');
    await userEvent.click(screen.getByRole('button', { name: 'Cell 4' }));
    expect(screen.getByText('Your record in this browser')).toBeVisible();
    expect(localStorage.getItem('record-walk')).toContain('"played":1');
  });

  it('is on the page of the site', () => {
    stubApi(() => ({ body: scores }));
    renderPage(<ArcadePage />);
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByRole('button', { name: /^(Restart|New game)$/ })).toBeVisible();
  });
});
