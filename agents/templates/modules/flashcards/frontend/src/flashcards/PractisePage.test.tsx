import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pageOf, renderPage, stubApi } from '../test/render';
import { PractisePage } from './PractisePage';
import { cards } from './settings';

const cardOf = (id: number, front: string, back: string) => ({
  id,
  label: front,
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
  [cards.front]: front,
  [cards.back]: back,
});

const two = [cardOf(1, 'la ventana', 'the window'), cardOf(2, 'el puente', 'the bridge')];

it('turns a card over, and goes on and back', async () => {
  stubApi(() => ({ body: pageOf(two) }));
  renderPage(<PractisePage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Front: la ventana' }));
  expect(screen.getByRole('button', { name: 'Back: the window' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Next card' }));
  expect(screen.getByRole('button', { name: 'Front: el puente' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Previous card' }));
  expect(screen.getByText('Card 1 of 2')).toBeVisible();
});

it('counts what is known', async () => {
  stubApi(() => ({ body: pageOf(two) }));
  renderPage(<PractisePage />);
  await userEvent.click(await screen.findByRole('button', { name: 'I knew it' }));
  expect(screen.getByText('1 of 2 known')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Again later' }));
  expect(screen.getByText('Card 1 of 2')).toBeVisible();
});

it('says when there are none', async () => {
  stubApi(() => ({ body: pageOf([]) }));
  renderPage(<PractisePage />);
  expect(await screen.findByText(/^No .* yet$/)).toBeVisible();
});
