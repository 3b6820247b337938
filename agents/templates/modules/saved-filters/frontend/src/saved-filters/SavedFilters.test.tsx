import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useListState } from '../records/listState';
import type { EntityDefinition } from '../records/types';
import { pageEntities } from '../registry';
import { renderPage, stubApi } from '../test/render';
import { SavedFilters } from './SavedFilters';

const [first] = pageEntities;
const items = [{ id: 3, name: 'Latest', query: 'q=late' }];

function List({ entity }: { entity: EntityDefinition }) {
  const state = useListState();
  return (
    <>
      <p>Search: {state.get('q')}</p>
      <SavedFilters entity={entity} state={state} />
    </>
  );
}

function renderList(account?: null) {
  const calls = stubApi(() => ({ body: { items } }));
  if (first) {
    renderPage(<List entity={first} />, { at: '/?q=new&page=2', account });
  }
  return calls;
}

it('keeps a search under a name, without its page', async () => {
  const calls = renderList();
  await userEvent.type(screen.getByLabelText('Name of the filter'), 'New ones{Enter}');
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    list: first?.path,
    name: 'New ones',
    query: 'q=new',
  });
});

it('brings a saved search back and forgets it', async () => {
  const calls = renderList();
  await userEvent.click(await screen.findByRole('button', { name: 'Saved filter: Latest' }));
  expect(screen.getByText('Search: late')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Delete saved filter: Latest' }));
  expect(calls.find(({ method }) => method === 'DELETE')?.path).toBe('/saved-filters/3');
});

it('offers visitors nothing', () => {
  renderList(null);
  expect(screen.queryByRole('button')).toBeNull();
});
