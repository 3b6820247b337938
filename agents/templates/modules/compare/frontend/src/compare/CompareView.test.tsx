import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fieldKinds } from '../fields';
import { ListPage } from '../records/ListPage';
import { pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';

const entity = pageEntities.find(({ views }) => views?.some(({ id }) => id === 'compare'));
const field = entity?.fields.find(
  ({ name, kind }) => name !== entity.titleField && !fieldKinds[kind].wide,
);

function recordOf(id: number, label: string, value: string) {
  return {
    id,
    label,
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: [] },
    [field?.name ?? '']: value,
  };
}

function showComparison(at = '/?view=compare') {
  if (!entity) {
    throw new Error('There is nothing to compare');
  }
  const records = [recordOf(1, 'First', '1'), recordOf(2, 'Second', '2')];
  stubApi(({ path }) => ({ body: pageOf(path.startsWith('/values/') ? [] : records) }));
  renderPage(<ListPage entity={entity} />, { at });
}

it('shows records side by side once two are chosen', async () => {
  showComparison();
  await userEvent.click(await screen.findByRole('button', { name: 'First' }));
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Second' }));
  expect(screen.getByRole('columnheader', { name: /First/ })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: /Differs$/ })).toBeVisible();
});

it('leaves out what is the same, and takes a record out again', async () => {
  showComparison('/?view=compare&compare=1,2');
  const differing = await screen.findByRole('checkbox', { name: 'Show only what differs' });
  await userEvent.click(differing);
  expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Remove First' }));
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
