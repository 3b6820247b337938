import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { sampleEntity } from '../test/sampleEntity';
import { renderPage, stubApi } from '../test/render';
import { inWords } from './sequence';
import { SequencePanel } from './SequencePanel';

const record = {
  id: 7,
  label: 'Friday',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
};

const entryOf = (id: number, label: string) => ({ id, itemId: id + 10, label, amount: 150 });

const answerOf = (labels: readonly string[]) => ({
  entries: labels.map((label) => entryOf(label.length, label)),
  total: 150 * labels.length,
  mayChange: true,
  choices: [{ id: 21, label: 'Opener', amount: 150 }],
});

const namesShown = () =>
  within(screen.getByRole('list'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

it('moves an entry with its buttons and with keys, and says where it stands', async () => {
  const calls = stubApi(({ method, body }) => {
    const isUp = method === 'PATCH' && (body as { to: number }).to === 0;
    return { body: answerOf(isUp ? ['Bb', 'A'] : ['A', 'Bb']) };
  });
  renderPage(<SequencePanel entity={sampleEntity} record={record} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Move Bb up' }));
  await waitFor(() => {
    expect(namesShown()).toEqual(['Bb', 'A']);
  });
  expect(calls.at(-1)).toMatchObject({ path: '/sequences/7/entries/2', body: { to: 0 } });
  expect(screen.getByText('Bb is number 1 now')).toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}');
  await waitFor(() => {
    expect(namesShown()).toEqual(['A', 'Bb']);
  });
});

it('puts something into the list, and adds it up', async () => {
  const calls = stubApi(({ method }) => ({
    body: answerOf(method === 'POST' ? ['A', 'Bb', 'Ccc'] : ['A', 'Bb']),
  }));
  renderPage(<SequencePanel entity={sampleEntity} record={record} />);
  await userEvent.selectOptions(await screen.findByLabelText(/^Add a /), '21');
  await userEvent.click(screen.getByRole('button', { name: 'Add to the list' }));
  await waitFor(() => {
    expect(namesShown()).toHaveLength(3);
  });
  expect(calls.at(-1)).toMatchObject({ method: 'POST', body: { itemId: 21 } });
});

it('leaves the order alone for those who may not change the list', async () => {
  stubApi(() => ({ body: { ...answerOf(['A', 'Bb']), mayChange: false } }));
  renderPage(<SequencePanel entity={sampleEntity} record={record} />);
  await screen.findByText('Bb');
  expect(screen.queryByRole('button')).toBeNull();
});

it('tells amounts in words', () => {
  expect(inWords(150)).toMatch(/^(2:30|2 h 30 min|150 .*)$/);
});
