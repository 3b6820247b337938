import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleEntity } from '../test/sampleEntity';
import { renderPage, stubApi } from '../test/render';
import { BudgetMark } from './BudgetMark';

const recordOf = (id: number) => ({
  id,
  label: `Record ${id}`,
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
});

it('says what is left, and what is over', async () => {
  const whole = sampleEntity.name;
  stubApi(() => ({
    body: {
      items: [
        { whole, id: 7, limit: 100_000, spent: 25_000 },
        { whole, id: 8, limit: 10_000, spent: 12_000 },
      ],
    },
  }));
  renderPage(
    <>
      <BudgetMark entity={sampleEntity} record={recordOf(7)} />
      <BudgetMark entity={sampleEntity} record={recordOf(8)} />
      <p aria-label="empty">
        <BudgetMark entity={sampleEntity} record={recordOf(9)} />
      </p>
    </>,
  );
  expect(await screen.findByText(/750\.00 left$/)).toBeVisible();
  expect(screen.getByText(/20\.00 over budget$/)).toBeVisible();
  expect(screen.getByRole('meter', { name: 'Budget of Record 7' })).toHaveAttribute(
    'aria-valuenow',
    '25',
  );
  expect(screen.getByLabelText('empty')).toBeEmptyDOMElement();
});
