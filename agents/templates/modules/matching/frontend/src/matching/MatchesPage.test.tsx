import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { BestMatches } from './BestMatches';
import { MatchesPage } from './MatchesPage';

const entity = pageEntities[0]?.name ?? '';
const record = {
  id: 5,
  label: 'First',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
};
const proposal = {
  entity,
  criteria: [
    { name: 'somewhere', label: 'Somewhere', way: 'text' },
    { name: 'size', label: 'Size', way: 'number' },
  ],
  wishes: { somewhere: 'Graz' },
  isGuessed: true,
  matches: [{ record, score: 80, reasons: ['Somewhere: Graz'] }],
};

function stub(matches: unknown[]) {
  return stubApi(({ path }) => ({
    body: path === '/matches' ? { items: [{ ...proposal, matches }] } : pageOf([]),
  }));
}

it('shows what fits and why, and keeps wishes', async () => {
  const calls = stub(proposal.matches);
  renderPage(<MatchesPage />);
  expect(await screen.findByText('80% match')).toBeVisible();
  expect(screen.getByText('Because of Somewhere: Graz')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Size'), '20');
  await userEvent.click(screen.getByRole('button', { name: 'Save wishes' }));
  expect(calls.find(({ method }) => method === 'PUT')).toMatchObject({
    path: `/matches/${entity}`,
    body: { wishes: { somewhere: 'Graz', size: '20' } },
  });
});

it('shows the best on the first page', async () => {
  stub(proposal.matches);
  renderPage(<BestMatches />);
  expect(await screen.findByRole('link', { name: 'First' })).toBeVisible();
});

it('asks for wishes where nothing is proposed', async () => {
  stub([]);
  renderPage(<BestMatches />);
  expect(await screen.findByRole('link', { name: 'Say what you are looking for' })).toBeVisible();
});
