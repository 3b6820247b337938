import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { pageOf, renderPage, stubApi } from '../test/render';
import { sampleEntity } from '../test/sampleEntity';
import { ListPage } from './ListPage';

const record = {
  id: 5,
  label: 'Tested sample',
  title: 'Tested sample',
  contact: 'keeper@example.com',
  keeper: { id: 7, label: 'Kim Keeper' },
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
};

let calls: ReturnType<typeof stubApi>;

/** What the list asked the server for last. */
function lastQuery() {
  const { path = '' } = calls.findLast((call) => call.path.startsWith('/samples?')) ?? {};
  return new URLSearchParams(path.slice(path.indexOf('?')));
}

beforeEach(() => {
  calls = stubApi(({ path }) => {
    if (path.startsWith('/users')) {
      return { body: pageOf([{ id: 7, name: 'Kim Keeper' }]) };
    }
    if (path.includes('q=nothing')) {
      return { body: pageOf([]) };
    }
    const page = Number(/page=(\d)/.exec(path)?.[1] ?? 1);
    return { body: { ...pageOf([record]), total: 45, page } };
  });
});

it('searches once people pause, and offers a way back when nothing is found', async () => {
  renderPage(<ListPage entity={sampleEntity} />);
  await userEvent.type(screen.getByRole('searchbox'), 'nothing');
  expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeVisible();
  expect(calls.filter(({ path }) => path.includes('q='))).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Show all samples' }));
  expect((await screen.findAllByText('Tested sample'))[0]).toBeVisible();
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

it('turns pages, and begins again with a new order', async () => {
  renderPage(<ListPage entity={sampleEntity} />, { at: '/samples?page=2' });
  expect(await screen.findByText('21–40 of 45')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  await waitFor(() => {
    expect(lastQuery().get('page')).toBe('3');
  });
  await userEvent.selectOptions(screen.getByLabelText('Order'), 'Title, descending');
  await waitFor(() => {
    expect(lastQuery().get('sort')).toBe('-title');
  });
  expect(lastQuery().has('page')).toBe(false);
});
{{#hasFilters}}

it('is narrowed by filters, which can be cleared', async () => {
  renderPage(<ListPage entity={sampleEntity} />);
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  await screen.findByRole('option', { name: 'Kim Keeper' });
  await userEvent.selectOptions(screen.getByLabelText('Keeper'), 'Kim Keeper');
  await waitFor(() => {
    expect(lastQuery().get('keeperId')).toBe('7');
  });
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(screen.getByLabelText('Keeper')).toHaveValue('');
  expect(screen.queryByRole('button', { name: 'Clear' })).not.toBeInTheDocument();
});
{{/hasFilters}}
