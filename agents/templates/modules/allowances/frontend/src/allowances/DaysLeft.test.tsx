import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { admin, renderPage, stubApi } from '../test/render';
import { DaysLeft } from './DaysLeft';
import { OwnDaysLeft } from './OwnDaysLeft';

const own = { id: admin.id, name: admin.name, allowed: 30, taken: 9, asked: 2, left: 21 };
const other = { id: admin.id + 1, name: 'Robin', allowed: 30, taken: 29, asked: 0, left: 1 };

it("says how many days are left, one's own and those of others", async () => {
  stubApi(() => ({ body: { items: [own, other] } }));
  renderPage(<DaysLeft />);
  expect(await screen.findByText('21 of 30 days')).toBeVisible();
  expect(screen.getByText('9 taken, 2 waiting for a decision')).toBeVisible();
  expect(screen.getByText('1 day left')).toBeVisible();
});

it('says it in short above the list', async () => {
  stubApi(() => ({ body: { items: [own] } }));
  renderPage(<OwnDaysLeft />);
  expect(await screen.findByText('21 days')).toBeVisible();
});

it('says nothing before it is known', () => {
  stubApi(() => ({ body: { items: [] } }));
  renderPage(<DaysLeft />);
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});
