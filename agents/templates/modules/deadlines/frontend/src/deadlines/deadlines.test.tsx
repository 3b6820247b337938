import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useListState } from '../records/listState';
import { pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { DeadlineFilter } from './DeadlineFilter';
import { DeadlineMark } from './DeadlineMark';
import { inWords } from './deadlines';
import { DeadlinesHome } from './DeadlinesHome';
import { deadlines } from './settings';

const entity = pageEntities.find(({ name }) => name in deadlines);
if (!entity) {
  throw new Error('Nothing has a deadline');
}
const { day = '', open } = deadlines[entity.name] ?? {};

const valueOf = (text: string | undefined): unknown =>
  text === 'none' ? null : text === 'false' ? false : text;

function recordOn(id: number, distance: number, state = open ? valueOf(open.values[0]) : null) {
  return {
    id,
    label: `Record ${id}`,
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: [] },
    ...(open && { [open.field]: state }),
    [day]: new Date(Date.now() + distance * 86_400_000).toISOString().slice(0, 10),
  };
}

it('marks what is late and what has to be seen to soon', () => {
  renderPage(
    <>
      {[-3, 3, 60].map((distance, index) => (
        <p key={distance} aria-label={`in ${distance} days`}>
          <DeadlineMark entity={entity} record={recordOn(index, distance)} />
        </p>
      ))}
      <p aria-label="over">
        <DeadlineMark entity={entity} record={recordOn(9, -3, 'over')} />
      </p>
    </>,
  );
  const late = within(screen.getByLabelText('in -3 days'));
  expect(late.getByText(inWords(entity.name, 'late'))).toBeVisible();
  const soon = within(screen.getByLabelText('in 3 days'));
  expect(soon.getByText(inWords(entity.name, 'soon'))).toBeVisible();
  expect(screen.getByLabelText('in 60 days')).toBeEmptyDOMElement();
  if (open) {
    expect(screen.getByLabelText('over')).toBeEmptyDOMElement();
  }
});

function List() {
  const state = useListState();
  return (
    <>
      <p>Standing: {state.get('standing')}</p>
      {entity && <DeadlineFilter entity={entity} state={state} />}
    </>
  );
}

it('narrows a list to what is late', async () => {
  renderPage(<List />);
  await userEvent.selectOptions(screen.getByLabelText('Deadline'), inWords(entity.name, 'late'));
  expect(screen.getByText('Standing: late')).toBeVisible();
});

it('counts on the first page what is late', async () => {
  const calls = stubApi(() => ({ body: pageOf([recordOn(4, -3), recordOn(5, -2)]) }));
  renderPage(<DeadlinesHome />);
  const [title] = await screen.findAllByRole('heading', { name: /^2 / });
  expect(title).toBeVisible();
  expect(screen.getAllByRole('link', { name: 'Record 4' })[0]).toBeVisible();
  expect(calls[0]?.path).toContain('standing=late');
});
