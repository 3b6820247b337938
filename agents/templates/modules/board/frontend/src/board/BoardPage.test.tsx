import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { fieldNamed } from '../records/members';
import { entityNamed } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { BoardPage } from './BoardPage';
import { boards } from './settings';

const [name = ''] = Object.keys(boards);
const entity = entityNamed(name);
const { field = '', steps } = boards[name] ?? {};
const options = (fieldNamed(entity, field)?.options ?? []).map(({ value }) => value);
/** A column that a card of another one can reach. */
const target = steps ? (Object.values(steps)[0] ?? '') : (options[1] ?? '');
const start = options.find((value) => value !== target) ?? '';

const record = {
  id: 5,
  label: 'Paint the fence',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
  [field]: start,
};

let refusal = '';

function showBoard() {
  const calls = stubApi(({ method }) => {
    if (method === 'GET') {
      return { body: pageOf([record]) };
    }
    return refusal ? { status: 409, body: { error: { message: refusal } } } : { body: record };
  });
  renderPage(<BoardPage />);
  return calls;
}

const column = (label: string) => screen.getByRole('region', { name: label });

beforeEach(() => {
  refusal = '';
});

it('puts each card into its column', async () => {
  showBoard();
  await screen.findByRole('link', { name: record.label });
  expect(within(column(start)).getByRole('link', { name: record.label })).toBeVisible();
  expect(within(column(target)).queryByRole('link')).not.toBeInTheDocument();
});

it('moves a card by its menu', async () => {
  const calls = showBoard();
  await userEvent.selectOptions(await screen.findByRole('combobox'), target);
  expect(await screen.findByText(`${record.label}: ${target}`)).toBeVisible();
  expect(calls.find(({ method }) => method !== 'GET')?.path).toMatch(`/${entity.path}/5`);
});

it('moves a card that is dragged, and says why when the server refuses', async () => {
  refusal = 'Not before it is dry.';
  const calls = showBoard();
  const card = (await screen.findByRole('link', { name: record.label })).closest('li');
  let carried = '';
  const dataTransfer = {
    setData: (_type: string, value: string) => {
      carried = value;
    },
    getData: () => carried,
  };
  fireEvent.dragStart(card as HTMLElement, { dataTransfer });
  fireEvent.dragOver(column(target), { dataTransfer });
  fireEvent.dragLeave(column(target));
  fireEvent.drop(column(target), { dataTransfer });
  expect(await screen.findByText(refusal)).toBeVisible();
  expect(calls.filter(({ method }) => method !== 'GET')).toHaveLength(1);
});
