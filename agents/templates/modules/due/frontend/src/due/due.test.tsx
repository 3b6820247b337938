import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleEntity } from '../test/sampleEntity';
import { renderPage, stubApi } from '../test/render';
import { DueHome } from './DueHome';
import { DueMark } from './DueMark';
import { DuePage } from './DuePage';
import { dues } from './settings';

const items = [
  { id: 7, label: 'Kim Rossi', last: null, since: null },
  { id: 8, label: 'Alex Berg', last: '2025-03-14', since: '2026-03-14' },
];

const answerWith = (found: typeof items) =>
  stubApi(() => ({ body: { items: dues.map(({ id }) => ({ id, items: found })) } }));

it('lists what is due with its last day and since when', async () => {
  answerWith(items);
  renderPage(<DuePage />);
  const [row] = (await screen.findAllByText('Alex Berg')).map((link) => link.closest('li'));
  expect(row).toHaveTextContent('14 Mar 2025');
  expect(row).toHaveTextContent('Due since 14 Mar 2026');
  const [other] = screen.getAllByText('Kim Rossi').map((link) => link.closest('li'));
  expect(other).toHaveTextContent('never');
});

it('says so where nothing is due', async () => {
  answerWith([]);
  renderPage(<DuePage />);
  const shown = await screen.findAllByRole('heading', { name: /^No .* are due$/ });
  expect(shown).toHaveLength(dues.length);
});

it('marks a record that is due, and no other', async () => {
  answerWith(items);
  const entity = { ...sampleEntity, name: dues[0]?.entity ?? '' };
  const recordOf = (id: number) => ({
    id,
    label: `Record ${id}`,
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: [] },
  });
  renderPage(
    <>
      <p aria-label="due">
        <DueMark entity={entity} record={recordOf(8)} />
      </p>
      <p aria-label="other">
        <DueMark entity={entity} record={recordOf(9)} />
      </p>
    </>,
  );
  expect((await within(screen.getByLabelText('due')).findAllByText(/^Due since/))[0]).toBeVisible();
  expect(screen.getByLabelText('other')).toBeEmptyDOMElement();
});

it('says on the first page how many there are', async () => {
  answerWith(items);
  renderPage(<DueHome />);
  expect((await screen.findAllByRole('heading', { name: /^2 .* are due$/ }))[0]).toBeVisible();
});
