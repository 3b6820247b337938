import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ApiRecord } from '../records/types';
import { entityNamed } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { QuizzesOf } from './QuizzesOf';
import { quizFilters } from './settings';

const entity = entityNamed(Object.keys(quizFilters)[0] ?? '');
const record: ApiRecord = {
  id: 5,
  label: 'Moons',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
};
const quizzes = [
  { id: 1, label: 'First moons' },
  { id: 2, label: 'More moons' },
];
const attempt = { id: 3, quizId: 1, passed: true, createdAt: '2026-03-14T09:30:00.000Z' };

it('shows what has been reached in each quiz', async () => {
  const attempts = [
    { ...attempt, percent: 40, passed: false },
    { ...attempt, percent: 80 },
  ];
  const calls = stubApi(({ path }) => ({
    body: path.endsWith('/progress') ? { attempts } : pageOf(quizzes),
  }));
  renderPage(<QuizzesOf entity={entity} record={record} />);
  expect(await screen.findByText('Best: 80 %')).toBeVisible();
  expect(screen.getByText('1 of 2 passed')).toBeVisible();
  expect(screen.getByText('Not taken yet')).toBeVisible();
  expect(screen.getByRole('link', { name: /Take More moons/ })).toHaveAttribute('href', '/take/2');
  expect(calls[0]?.path).toContain(`${quizFilters[entity.name] ?? ''}=5`);
});

it('says nothing of progress to visitors, and nothing at all without quizzes', async () => {
  stubApi(() => ({ body: pageOf(quizzes) }));
  renderPage(<QuizzesOf entity={entity} record={record} />, { account: null });
  expect(await screen.findByRole('link', { name: /Take First moons/ })).toBeVisible();
  expect(screen.queryByText(/passed/)).not.toBeInTheDocument();
});
