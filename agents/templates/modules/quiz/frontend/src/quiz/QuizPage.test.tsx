{{#isTimed}}
import { act, fireEvent, screen } from '@testing-library/react';
{{/isTimed}}
{{^isTimed}}
import { screen } from '@testing-library/react';
{{/isTimed}}
import userEvent from '@testing-library/user-event';
{{#isTimed}}
import { describe, expect, it, vi } from 'vitest';
{{/isTimed}}
{{^isTimed}}
import { describe, expect, it } from 'vitest';
{{/isTimed}}
import { pageOf, renderPage, stubApi } from '../test/render';
import { QuizListPage } from './QuizListPage';
import { QuizPage } from './QuizPage';

const quiz = {
  id: 7,
  title: 'Planets',
  passMark: 60,
{{#isTimed}}
  timeLimit: null,
{{/isTimed}}
  attempts: 2,
  best: { id: 3, score: 1, outOf: 2, percent: 50, passed: false },
  questions: [
    { id: 1, question: 'Which is hottest?', choices: ['Venus', 'Mars'], hasSeveral: false },
    { id: 2, question: 'Which have rings?', choices: ['Saturn', 'Uranus'], hasSeveral: true },
  ],
};
const marks = {
  score: 1,
  outOf: 2,
  percent: 50,
  passed: false,
  attempt: 9,
  results: [
    { id: 1, isRight: true, answers: ['Venus'], explanation: 'Its air keeps the heat.' },
    { id: 2, isRight: false, answers: ['Saturn', 'Uranus'], explanation: null },
  ],
};
const at = { at: '/take/7', path: '/take/:id' };

const scored = [40, 90].map((percent, i) => ({
  id: i,
  quizId: 7,
  percent,
  passed: percent > 60,
  createdAt: `2026-03-1${i}T10:00:00.000Z`,
}));

describe('Taking a quiz', () => {
{{#isTimed}}
  it('hands in by itself when the time is over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const calls = stubApi(({ method, path }) => {
      if (path.endsWith('/start')) {
        return { body: { secondsLeft: 120 } };
      }
      return { body: method === 'GET' ? { ...quiz, timeLimit: 2 } : marks };
    });
    renderPage(<QuizPage />, at);
    expect(await screen.findByRole('timer')).toHaveTextContent('Time left 2:00');
    fireEvent.click(screen.getByLabelText('Venus'));
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    expect(screen.getByRole('timer')).toHaveTextContent('1:30');
    await act(() => vi.advanceTimersByTimeAsync(91_000));
    expect(calls.find(({ path }) => path.endsWith('/attempts'))?.body).toEqual({
      answers: [{ question: 1, chosen: ['Venus'] }],
    });
    vi.useRealTimers();
  });

{{/isTimed}}
  it('shows how many answers were right over time', async () => {
    stubApi(({ path }) => ({
      body: path.endsWith('/progress') ? { attempts: scored } : pageOf([]),
    }));
    renderPage(<QuizListPage />);
    expect(await screen.findByRole('heading', { name: 'Right answers over time' })).toBeVisible();
    expect(screen.getByRole('row', { name: /90 %/ })).toBeInTheDocument();
  });

  it('goes question by question and shows the marks', async () => {
    const calls = stubApi(({ method }) => ({ body: method === 'GET' ? quiz : marks }));
    renderPage(<QuizPage />, at);
    expect(await screen.findByText('Question 1 of 2')).toBeVisible();
    expect(screen.getByText('Best of 2: 1 of 2')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
    await userEvent.click(screen.getByLabelText('Venus'));
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await userEvent.click(screen.getByLabelText('Saturn'));
    await userEvent.click(screen.getByRole('button', { name: 'Hand in' }));
    expect(await screen.findByText('Not passed: 1 of 2 right')).toBeVisible();
    expect(screen.getByText('Its air keeps the heat.')).toBeVisible();
    expect(screen.getByText('Saturn, Uranus')).toBeVisible();
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      answers: [
        { question: 1, chosen: ['Venus'] },
        { question: 2, chosen: ['Saturn'] },
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Question 1 of 2')).toBeVisible();
  });

  it('lets people go back and take a choice away', async () => {
    stubApi(() => ({ body: quiz }));
    renderPage(<QuizPage />, at);
    await userEvent.click(await screen.findByLabelText('Mars'));
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await userEvent.click(screen.getByLabelText('Saturn'));
    await userEvent.click(screen.getByLabelText('Saturn'));
    expect(screen.getByRole('button', { name: 'Hand in' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Mars')).toBeChecked();
  });

  it('says that there are no questions yet', async () => {
    stubApi(() => ({ body: { ...quiz, questions: [], best: null } }));
    renderPage(<QuizPage />, at);
    expect(await screen.findByRole('heading', { name: 'No questions yet' })).toBeVisible();
  });

  it('is chosen from a list', async () => {
    stubApi(() => ({ body: pageOf([{ id: 7, label: 'Planets', description: 'Eight of them' }]) }));
    renderPage(<QuizListPage />);
    expect(await screen.findByRole('link', { name: 'Start Planets' })).toHaveAttribute(
      'href',
      '/take/7',
    );
  });

  it('has an empty list that says so', async () => {
    stubApi(() => ({ body: pageOf([]) }));
    renderPage(<QuizListPage />);
    expect(await screen.findByRole('heading', { level: 2, name: /^No .* yet$/ })).toBeVisible();
  });
});
