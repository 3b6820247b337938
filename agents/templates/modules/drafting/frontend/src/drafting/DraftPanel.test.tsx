import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ApiRecord } from '../records/types';
import { entityNamed } from '../registry';
import { renderPage, stubApi } from '../test/render';
import { DraftPanel } from './DraftPanel';
import { drafted } from './settings';

const [name = ''] = Object.keys(drafted);
const entity = entityNamed(name);
const field = drafted[name]?.field ?? '';

const record = (update: boolean): ApiRecord => ({
  id: 5,
  label: 'A record',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update, remove: false, transitions: [] },
});

it('writes a draft that people change and keep', async () => {
  const calls = stubApi(({ method }) => ({
    body: method === 'POST' ? { text: 'A draft', isModel: false } : record(true),
  }));
  renderPage(<DraftPanel entity={entity} record={record(true)} />);
  await userEvent.type(screen.getByLabelText(/^What should it say/), 'Be kind');
  await userEvent.click(screen.getByRole('button', { name: 'Write a draft' }));
  await userEvent.type(await screen.findByLabelText('Draft'), ', improved');
  expect(screen.getByText(/no language model is set up/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => {
    expect(screen.queryByLabelText('Draft')).not.toBeInTheDocument();
  });
  expect(calls[0]).toMatchObject({ path: `/drafts/${entity.path}/5`, body: { wish: 'Be kind' } });
  expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({
    [field]: 'A draft, improved',
  });
});

it('says so when no draft came about', async () => {
  const message = 'Too many requests.';
  stubApi(() => ({ status: 429, body: { error: { code: 'limited', message } } }));
  renderPage(<DraftPanel entity={entity} record={record(true)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Write a draft' }));
  expect(await screen.findByText(message)).toBeVisible();
});

it('is not there for those who may not change the record', () => {
  renderPage(<DraftPanel entity={entity} record={record(false)} />);
  expect(screen.queryByRole('button', { name: 'Write a draft' })).not.toBeInTheDocument();
});
