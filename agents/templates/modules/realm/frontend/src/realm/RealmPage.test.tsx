import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { RealmPage } from './RealmPage';

const desk = {
  seat: { id: 4, name: 'Eastford', power: 70, rank: 2 },
  turns: 12,
  mostTurns: 24,
  nextTurnAt: '2026-03-14T09:30:00.000Z',
  strength: { attack: 35, defence: 20 },
  wave: { number: 3, attack: 50 },
  idleWorkers: 1,
  resources: [{ name: 'gold', label: 'Gold', amount: 150, workers: 4, yield: 20 }],
  buildings: [
    { name: 'goldLevel', label: 'Gold works', level: 1, cost: { gold: 80 } },
    { name: 'wallLevel', label: 'Walls', level: 5, cost: null },
  ],
  soldiers: [
    { name: 'elves', label: 'Elves', attack: 7, defence: 4, cost: { gold: 20, mana: 1 }, count: 5 },
  ],
  opponents: [{ id: 9, name: 'Northwatch', power: 80, isComputer: true }],
  battles: [
    {
      id: 1,
      title: 'Eastford attacked Northwatch',
      outcome: 'Lost',
      report: 'Attack 35 against defence 60.',
      createdAt: '2026-03-14T09:30:00.000Z',
    },
  ],
};

async function movesAfter(button: string) {
  const calls = stubApi(() => ({ body: desk }));
  renderPage(<RealmPage />);
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return calls.find(({ method }) => method === 'POST');
}

describe('The table of a player', () => {
  it('begins with a name', async () => {
    const calls = stubApi(({ method }) => ({ body: method === 'GET' ? { seat: null } : desk }));
    renderPage(<RealmPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Found it' }));
    expect(screen.getByText('Please fill this in.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Name'), 'Eastford');
    await userEvent.click(screen.getByRole('button', { name: 'Found it' }));
    const sent = calls.find(({ method }) => method === 'POST');
    expect(sent).toMatchObject({ path: '/realm', body: { name: 'Eastford' } });
  });

  it('shows what there is', async () => {
    stubApi(() => ({ body: desk }));
    renderPage(<RealmPage />);
    expect(await screen.findByText('12 of 24')).toBeVisible();
    expect(screen.getByText('Next level: 80 gold')).toBeVisible();
    expect(screen.getByText(/One costs 20 gold, 1 mana/)).toBeVisible();
    expect(screen.getByText('Attack lost')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Upgrade Walls' })).toBeDisabled();
  });

  it.each([
    ['Gather (1 turn)', '/realm/harvests', undefined],
    ['Upgrade Gold works', '/realm/upgrades', { building: 'goldLevel' }],
    ['Train 5 of Elves', '/realm/soldiers', { soldier: 'elves', count: 5 }],
    ['+1 worker for Gold', '/realm/workers', { resource: 'gold', count: 5 }],
    ['−1 worker for Gold', '/realm/workers', { resource: 'gold', count: 3 }],
    ['Fight wave 3 (1 turn)', '/realm/raids', undefined],
    ['Attack Northwatch', '/realm/attacks', { target: 9 }],
  ])('sends the move: %s', async (button, path, body) => {
    expect(await movesAfter(button)).toMatchObject({ path, body });
  });

  it('says why a move is refused', async () => {
    const refusal = { error: { code: 'conflict', message: 'There is not enough gold.' } };
    stubApi(({ method }) => (method === 'GET' ? { body: desk } : { status: 409, body: refusal }));
    renderPage(<RealmPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Gather (1 turn)' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('not enough gold');
  });
});
