import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { addToCart } from './cart';
import { CartPage } from './CartPage';
import { setCode } from './code';

const line = { productId: 7, quantity: 1, label: 'Pear', price: 1000, picture: null, available: 9 };

function stubQuote() {
  return stubApi(({ body }) => {
    const { code } = body as { code?: string };
    const isGood = code === 'TEN';
    return {
      body: {
        lines: [line],
        total: isGood ? 900 : 1000,
        discount: isGood ? { code, amount: 100 } : null,
        problem: code && !isGood ? 'There is no such code.' : null,
      },
    };
  });
}

it('takes off what a code is good for, and lets go of it again', async () => {
  stubQuote();
  setCode('');
  addToCart(7);
  renderPage(<CartPage />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Discount code' }), 'TEN');
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('TEN')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(await screen.findByRole('textbox', { name: 'Discount code' })).toBeVisible();
});

it('says why a code is not good', async () => {
  stubQuote();
  setCode('');
  addToCart(7);
  renderPage(<CartPage />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Discount code' }), 'NINE');
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('NINE: There is no such code.');
  setCode('');
});
