import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pageOf, renderPage, stubApi } from '../test/render';
import { SurveyListPage } from './SurveyListPage';
import { SurveyPage } from './SurveyPage';

const survey = {
  id: 7,
  title: 'Canteen',
  description: 'How lunch could be better',
  isOpen: true,
  hasAnswered: false,
  hasResults: false,
  questions: [
    { id: 1, question: 'How was it?', kind: 'Rating', isRequired: true, choices: ['1', '2', '3'] },
    {
      id: 2,
      question: 'More of what?',
      kind: 'Multiple choice',
      isRequired: false,
      choices: ['Soup', 'Salad'],
    },
    { id: 3, question: 'Anything else?', kind: 'Text', isRequired: false, choices: [] },
  ],
};
const results = {
  responses: 1,
  questions: [
    {
      id: 1,
      question: 'How was it?',
      answered: 1,
      counts: [{ choice: '3', count: 1 }],
      mean: 3,
      texts: [],
    },
    { id: 3, question: 'Anything else?', answered: 1, counts: [], mean: null, texts: ['Bread'] },
  ],
};
const at = { at: '/answer/7', path: '/answer/:id' };

describe('Answering', () => {
  it('sends what was chosen and shows the results', async () => {
    const calls = stubApi(({ method }) => ({ body: method === 'GET' ? survey : results }));
    renderPage(<SurveyPage />, at);
    await userEvent.click(await screen.findByLabelText('3'));
    await userEvent.click(screen.getByLabelText('Soup'));
    await userEvent.click(screen.getByLabelText('Salad'));
    await userEvent.click(screen.getByLabelText('Soup'));
    await userEvent.type(screen.getByLabelText('Anything else?'), 'Bread');
    await userEvent.click(screen.getByRole('button', { name: 'Send answers' }));
    expect(await screen.findByText('Thank you, your answers have arrived.')).toBeVisible();
    expect(screen.getByText('3 of 5 on average · 1 answered')).toBeVisible();
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      answers: { 1: ['3'], 2: ['Salad'], 3: ['Bread'] },
    });
  });

  it('asks for what is missing', async () => {
    const calls = stubApi(() => ({ body: survey }));
    renderPage(<SurveyPage />, at);
    await userEvent.click(await screen.findByRole('button', { name: 'Send answers' }));
    expect(screen.getByText('Please answer this question.')).toBeVisible();
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('sends nothing where nothing was answered', async () => {
    const questions = survey.questions.map((question) => ({ ...question, isRequired: false }));
    const calls = stubApi(() => ({ body: { ...survey, questions } }));
    renderPage(<SurveyPage />, at);
    await userEvent.click(await screen.findByRole('button', { name: 'Send answers' }));
    expect(screen.getAllByText('Please answer this question.')).toHaveLength(questions.length);
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('shows the results to those who have answered', async () => {
    stubApi(({ path }) => ({
      body: path.endsWith('/results') ? results : { ...survey, hasAnswered: true },
    }));
    renderPage(<SurveyPage />, at);
    expect(await screen.findByText('You have answered this.')).toBeVisible();
    expect(await screen.findByText('Bread')).toBeVisible();
  });

  it('says that it is closed', async () => {
    stubApi(({ path }) => ({
      body: path.endsWith('/results') ? results : { ...survey, isOpen: false },
    }));
    renderPage(<SurveyPage />, at);
    expect(await screen.findByText('Answers are no longer taken.')).toBeVisible();
  });

  it('is chosen from a list', async () => {
    stubApi(() => ({ body: pageOf([{ id: 7, label: 'Canteen', description: 'Lunch' }]) }));
    renderPage(<SurveyListPage />);
    expect(await screen.findByRole('link', { name: 'Answer Canteen' })).toHaveAttribute(
      'href',
      '/answer/7',
    );
  });
});
