import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { FormShape } from '../records/form';
import { pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { ImportPage } from './ImportPage';
import { PreviewTable } from './PreviewTable';
import { readRows } from './rows';

const [first] = pageEntities;

const shape: FormShape = {
  fields: [{ name: 'fullName', label: 'Full name', kind: 'string', required: true, maximum: 5 }],
  relations: [{ name: 'team', label: 'Team', target: 'Team', key: 'teamId', filter: 'teamId' }],
};

const can = { update: false, remove: false, transitions: [] };
const team = { id: 3, label: 'Blue', createdAt: '', updatedAt: '', can };

it('reads rows by the rules of the form', () => {
  const table = [
    ['FULL NAME', 'team', 'unknown'],
    ['Ann', 'blue', 'x'],
    ['', 'Blue', ''],
    ['Roberta', 'Red', ''],
  ];
  const rows = readRows(shape, table, { Team: [team] });
  expect(rows.map(({ errors }) => errors.length)).toEqual([0, 1, 2]);
  expect(rows[0]?.body).toEqual({ fullName: 'Ann', teamId: 3 });
});

it('says so when it knows none of the columns', async () => {
  stubApi(() => ({ body: pageOf([]) }));
  renderPage(<ImportPage />, { at: `/import/${first?.path ?? ''}`, path: '/import/:path' });
  await userEvent.type(await screen.findByLabelText('Or paste the rows here'), 'Unheard of');
  expect(screen.getByText('None of the columns in the first row is known here.')).toBeVisible();
});

it('shows why a row cannot be imported', () => {
  const rows = readRows(shape, [['Full name'], ['Roberta'], ['Ann']], {});
  renderPage(<PreviewTable shape={shape} columns={['fullName']} rows={rows} />);
  expect(screen.getByRole('row', { name: /Roberta Full name:/ })).toBeVisible();
  expect(screen.getByRole('row', { name: '2 Ann Ready' })).toBeVisible();
});

it('offers nothing where nothing can be imported', () => {
  stubApi(() => ({ body: pageOf([]) }));
  renderPage(<ImportPage />, { at: '/import/none', path: '/import/:path' });
  expect(screen.getByText('There is nothing here that you could import.')).toBeVisible();
});
