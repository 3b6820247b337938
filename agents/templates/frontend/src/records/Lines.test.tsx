import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { entityNamed, pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from '../test/render';
import { InlineRecords } from './InlineRecords';
import type { ApiRecord } from './types';

const lists = pageEntities.flatMap(({ inlines = [] }) => inlines);
const child = lists.find(({ entity }) => entityNamed(entity).line);
const entity = entityNamed(child?.entity ?? '');
const line = entity.line ?? { quantity: '', price: '', amount: '', total: '' };

const common = {
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
};

function renderLines(canUpdate: boolean) {
  const can = { update: canUpdate, remove: canUpdate, transitions: [] };
  const record = {
    ...common,
    can,
    id: 5,
    label: 'A line',
    [line.quantity]: 3,
    [line.price]: 1250,
    [line.amount]: 3750,
  };
  const parent: ApiRecord = {
    ...common,
    can,
    id: 7,
    label: 'What it stands in',
    [line.total]: 98765,
  };
  stubApi(() => ({ body: pageOf([record]) }));
  renderPage(<InlineRecords entity={entity} parentKey={child?.key ?? ''} parent={parent} />);
}

it('shows what a line comes to, and all of them together', async () => {
  renderLines(true);
  const item = within(await screen.findByRole('listitem'));
  expect(item.getByText(/12\.50/)).toBeVisible();
  expect(item.getByText(/37\.50/)).toBeVisible();
  expect(screen.getByText(/987\.65/)).toBeVisible();
});

it('takes no lines from those who may not change what they stand in', async () => {
  renderLines(false);
  await screen.findByRole('listitem');
  expect(screen.queryByRole('button', { name: /^Add / })).not.toBeInTheDocument();
});
