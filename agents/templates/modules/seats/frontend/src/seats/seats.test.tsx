import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { sampleEntity } from '../test/sampleEntity';
import { renderPage, stubApi } from '../test/render';
import { SeatPanel } from './SeatPanel';
import { seating } from './settings';

const place = (name: string, isTaken = false) => ({ name, isTaken });

const plan = {
  classes: [
    {
      name: 'Couchette',
      price: 4900,
      rows: [{ name: 'A', places: [place('A1'), place('A2', true)] }],
    },
    { name: 'Sleeper', price: 9900, rows: [{ name: 'B', places: [place('B1'), place('B2')] }] },
  ],
};

const record = {
  id: 7,
  label: 'Friday',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
};

/** Messages of the page have a place of their own beside what is said of the choice. */
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

const nameOf = (row: string, number: number, state: string) =>
  `Row ${row} ${seating.one} ${number}, ${state}`;

it('chooses free places and says what they cost together', async () => {
  stubApi(() => ({ body: plan }));
  renderPage(<SeatPanel entity={sampleEntity} record={record} />);
  await userEvent.click(await screen.findByRole('button', { name: nameOf('A', 1, 'free') }));
  await userEvent.click(screen.getByRole('button', { name: nameOf('B', 2, 'free') }));
  expect(said()).toMatch(/^Chosen: A1, B2, together .*148\.00/);
  const link = screen.getByRole('link', { name: 'Go on with A1, B2' });
  expect(link.getAttribute('href')).toContain(`${seating.key}=7`);
  await userEvent.click(screen.getByRole('button', { name: nameOf('A', 1, 'chosen') }));
  expect(said()).toContain('Chosen: B2');
});

it('leaves taken places alone', async () => {
  stubApi(() => ({ body: plan }));
  renderPage(<SeatPanel entity={sampleEntity} record={record} />);
  const taken = await screen.findByRole('button', { name: nameOf('A', 2, 'taken') });
  expect(taken).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(taken);
  expect(said()).toContain('chosen yet');
});

it('is walked with the arrow keys', async () => {
  stubApi(() => ({ body: plan }));
  renderPage(<SeatPanel entity={sampleEntity} record={record} />);
  (await screen.findByRole('button', { name: nameOf('A', 1, 'free') })).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  expect(screen.getByRole('button', { name: nameOf('B', 2, 'chosen') })).toHaveFocus();
});
