import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { FieldDefinition } from '../records/types';
import { renderPage, stubApi } from '../test/render';
import { totals } from './settings';
import { TotalLine } from './TotalLine';

const [total] = totals;
if (!total) {
  throw new Error('Nothing has a price');
}
const { column, price, size, nights, extras } = total;

const fields: FieldDefinition[] = size ? [{ name: size, label: 'How many', kind: 'string' }] : [];
const relations = [{ name: 'whole', label: 'Of', target: 'Whole', key: column, filter: column }];
const chosen = {
  [column]: '7',
  ...(size !== null && { [size]: '3' }),
  ...(nights && { [nights.start]: '2031-05-04', [nights.end]: '2031-05-05' }),
};

it('says what a booking comes to before it is sent', async () => {
  stubApi(() => ({ body: { id: 7, label: 'Seven', [price]: 2000 } }));
  renderPage(<TotalLine shape={{ fields, relations }} values={chosen} />);
  expect(await screen.findByText(size === null ? /^Total: .*20/ : /^Total: .*60/)).toBeVisible();
});

it.runIf(extras !== null)('adds what is taken along', async () => {
  const key = extras?.key ?? '';
  const insurance = { id: 3, label: 'Insurance', [extras?.price ?? '']: 500 };
  stubApi(({ path }) => ({
    body: path.includes('pageSize')
      ? { items: [insurance], total: 1 }
      : { id: 7, label: 'Seven', [price]: 2000 },
  }));
  renderPage(<TotalLine shape={{ fields, relations }} values={{ ...chosen, [key]: '3' }} />);
  expect(await screen.findByText(size === null ? /^Total: .*25/ : /^Total: .*65/)).toBeVisible();
});

it('says nothing as long as it is not known what is booked', () => {
  stubApi(() => null);
  renderPage(
    <div aria-label="form">
      <TotalLine shape={{ fields, relations }} values={{}} />
    </div>,
  );
  expect(screen.getByLabelText('form')).toHaveTextContent('');
});
