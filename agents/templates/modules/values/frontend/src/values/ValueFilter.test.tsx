import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ListPage } from '../records/ListPage';
import { pageOf, renderPage, stubApi } from '../test/render';
import { sampleEntity } from '../test/sampleEntity';

const entity = { ...sampleEntity, filters: ['title'] };

/** A list whose titles are so many, of which the server sends so few. */
function stubValues(items: string[], total: number) {
  return stubApi(({ path }) => ({
    body: path.startsWith('/values/') ? { items, total } : pageOf([]),
  }));
}

it('offers the values that there are', async () => {
  const calls = stubValues(['Ash', 'Oak'], 2);
  renderPage(<ListPage entity={entity} />);
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  await screen.findByRole('option', { name: 'Oak' });
  await userEvent.selectOptions(screen.getByLabelText('Title'), 'Oak');
  await waitFor(() => {
    expect(calls.at(-1)?.path).toContain('title=Oak');
  });
});

it('keeps a value that no record has any more, so that it can be taken back', async () => {
  stubValues(['Ash'], 1);
  renderPage(<ListPage entity={entity} />, { at: '/samples?title=Elm' });
  await screen.findByRole('option', { name: 'Ash' });
  expect(screen.getByLabelText('Title')).toHaveValue('Elm');
});

it('is a search where there are too many values to choose from', async () => {
  const calls = stubValues(['Ash', 'Oak'], 90);
  renderPage(<ListPage entity={entity} />);
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Title' }), 'oa');
  await waitFor(() => {
    expect(calls.at(-1)?.path).toContain('titleContains=oa');
  });
});
