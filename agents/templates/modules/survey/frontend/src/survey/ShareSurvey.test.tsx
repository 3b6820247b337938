import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { renderPage, stubApi } from '../test/render';
import { ResultsPanel } from './ResultsPanel';
import { ShareSurvey } from './ShareSurvey';
import { surveys } from './settings';

const entity = pageEntities.find(({ path }) => path === surveys.path);
const record = {
  id: 7,
  label: 'Canteen',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
};

it('copies the link to the questions', async () => {
  const user = userEvent.setup();
  renderPage(entity && <ShareSurvey entity={entity} record={record} />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/answer/7`);
});

it('shows the results beside a survey', async () => {
  stubApi(() => ({ body: { responses: 2, questions: [] } }));
  renderPage(entity && <ResultsPanel entity={entity} record={record} />);
  expect(await screen.findByText('2 responses')).toBeVisible();
});
