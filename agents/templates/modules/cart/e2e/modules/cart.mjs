import assert from 'node:assert/strict';
import { shop } from './shop.mjs';

const cartKey = 'cart';

async function addFirst(page, open) {
  await open(shop.page);
  await page
    .getByRole('button', { name: /^Add to cart/ })
    .first()
    .click();
  await page
    .getByText(/^In your cart: /)
    .first()
    .waitFor();
}

function numberOf(text) {
  return Number(text.replace(/[^0-9.]/g, ''));
}

async function payWith(page, number) {
  const form = page.locator('form', { has: page.getByRole('button', { name: /^Place order/ }) });
  await form.locator('[name="name"]').fill('Kim Buyer');
  await form.locator('[name="address"]').fill('1 Main Street');
  await form.locator('[name="cardNumber"]').fill(number);
  await form.locator('[name="cardExpiry"]').fill('12/99');
  await form.locator('[name="cardCode"]').fill('123');
  await form.getByRole('button', { name: /^Place order/ }).click();
}

/** From the shelf to the invoice; guests get as far as the checkout. */
export async function scenario({ page, report, open, signIn, logOut, checkAccess }) {
  await report.step('keeps a cart over a reload, with its total', async () => {
    await addFirst(page, open);
    await open('/cart');
    const list = page.getByRole('list', { name: 'In your cart' });
    await list.getByRole('button', { name: /^One more/ }).click();
    await list.getByText('2', { exact: true }).waitFor();
    await page.reload();
    await list.getByText('2', { exact: true }).waitFor();
    const total = page.locator('aside').getByText(/\d/).last();
    const each = numberOf(await list.getByText(/each$/).first().textContent());
    await page.waitForFunction(
      ([wanted, shown]) => Number(shown.textContent.replace(/[^0-9.]/g, '')) === wanted,
      [each * 2, await total.elementHandle()],
    );
    await checkAccess();
  });
  await report.step('looks at the card before it is used', async () => {
    await open('/checkout');
    await checkAccess();
    await payWith(page, '4242 4242 4242 4241');
    await page.getByText(/^This is not a card number/).waitFor();
  });
  await report.step('sells what is in the cart and shows the order', async () => {
    await payWith(page, '4242 4242 4242 4242');
    await page.getByRole('heading', { name: 'Thank you for your order' }).waitFor();
    await checkAccess();
    assert.equal(await page.evaluate((key) => localStorage.getItem(key), cartKey), '[]');
    await page.getByRole('link', { name: 'Follow your order' }).click();
    await page.getByRole('heading', { name: 'What was ordered' }).waitFor();
    await checkAccess();
  });
  await report.step('has an invoice for the order', async () => {
    await page.getByRole('link', { name: 'Invoice' }).click();
    await page.getByRole('heading', { name: /^Invoice ORD-/ }).waitFor();
    await checkAccess();
  });
  await report.step('lets guests fill a cart', async () => {
    await logOut();
    await addFirst(page, open);
    await open('/cart');
    await page.getByRole('link', { name: 'Go to checkout' }).click();
{{#hasAccounts}}
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
{{/hasAccounts}}
{{^hasAccounts}}
    await page.getByRole('heading', { name: 'Checkout' }).waitFor();
{{/hasAccounts}}
  });
  await report.step('signs in again', signIn);
}
