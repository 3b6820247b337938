import { screen, waitFor } from '@testing-library/react';
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

it.each([true, false])(
  'shows the results beside a survey to those they are for: %s',
  async (hasResults) => {
    const calls = stubApi(({ path }) => ({
      body: path.endsWith('/results') ? { responses: 2, questions: [] } : { hasResults },
    }));
    renderPage(entity && <ResultsPanel entity={entity} record={record} />);
    await waitFor(() => {
      expect(calls).toHaveLength(hasResults ? 2 : 1);
    });
    expect(screen.queryAllByRole('region', { name: 'Results' })).toHaveLength(hasResults ? 1 : 0);
  },
);
