import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { pageEntities } from '../registry';
import { TransitionButtons } from './TransitionButtons';

const transitions = [
  { name: 'approve', label: 'Approve', tone: 'success' },
  { name: 'send-back', label: 'Send back', tone: 'danger' },
] as const;

it('offers the allowed moves only, and makes them', async () => {
  const [entity] = pageEntities;
  if (!entity) {
    throw new Error('There are no pages');
  }
  const record = {
    id: 5,
    label: 'First',
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: ['send-back'] },
  };
  const calls = stubApi(() => ({ body: record }));
  renderPage(<TransitionButtons entity={entity} record={record} transitions={transitions} />);
  expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Send back' }));
  expect(calls[0]).toMatchObject({
    method: 'POST',
    path: `/${entity.path}/5/transitions/send-back`,
  });
});
