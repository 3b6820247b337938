import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleEntity } from '../test/sampleEntity';
import { renderPage, stubApi } from '../test/render';
import { ProgressMark } from './ProgressMark';

const recordOf = (id: number) => ({
  id,
  label: `Record ${id}`,
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
});

it('says how much is done, and nothing where there is nothing to do', async () => {
  const whole = sampleEntity.name;
  stubApi(() => ({
    body: {
      items: [
        { whole, id: 7, done: 3, total: 7 },
        { whole, id: 8, done: 0, total: 0 },
      ],
    },
  }));
  renderPage(
    <>
      <ProgressMark entity={sampleEntity} record={recordOf(7)} />
      <p aria-label="empty">
        <ProgressMark entity={sampleEntity} record={recordOf(8)} />
      </p>
    </>,
  );
  expect(await screen.findByText('43 %')).toBeVisible();
  const bar = screen.getByRole('progressbar', { name: 'Progress of Record 7' });
  expect(bar).toHaveAttribute('aria-valuenow', '43');
  expect(screen.getByLabelText('empty')).toBeEmptyDOMElement();
});
