import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { entityNamed } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { CalendarPage } from './CalendarPage';
import { dayOf, monthAfter, monthInWords } from './days';
import { isMoment } from './entries';
import { calendars } from './settings';

const [name = ''] = Object.keys(calendars);
const entity = entityNamed(name);
const start = calendars[name]?.start ?? '';
const month = dayOf(new Date()).slice(0, 7);

function recordOn(day: string) {
  return {
    id: 5,
    label: 'Summer fair',
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: [] },
    [start]: isMoment(entity, start) ? new Date(`${day}T10:15`).toISOString() : day,
  };
}

it('shows what takes place in the month, and leads to it', async () => {
  stubApi(({ path }) => ({
    body: pageOf(path.startsWith(`/${entity.path}?`) ? [recordOn(`${month}-15`)] : []),
  }));
  renderPage(<CalendarPage />);
  expect(screen.getByRole('heading', { name: monthInWords(month) })).toBeVisible();
  const links = await screen.findAllByRole('link', { name: /Summer fair$/ });
  expect(links[0]).toHaveAttribute('href', `/${entity.path}/5`);
});

it('turns to other months and back', async () => {
  const calls = stubApi(() => ({ body: pageOf([]) }));
  renderPage(<CalendarPage />);
  calls.length = 0;
  await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
  const next = monthInWords(monthAfter(month, 1));
  expect(screen.getByRole('heading', { name: next })).toBeVisible();
  expect(calls.map(({ path }) => path)).toContainEqual(expect.stringContaining(`${start}From=`));
  await userEvent.click(screen.getByRole('button', { name: 'Previous month' }));
  await userEvent.click(screen.getByRole('button', { name: 'Today' }));
  expect(screen.getByRole('heading', { name: monthInWords(month) })).toBeVisible();
});

it('makes a record on the day that is clicked', () => {
  stubApi(() => ({ body: pageOf([]) }));
  renderPage(<CalendarPage />);
  const [first] = screen.getAllByRole('link', { name: / on \w+,? 1 \w+$/ });
  expect(first?.getAttribute('href')).toMatch(/\/new\?\w+=\d{4}-\d{2}-01/);
});
