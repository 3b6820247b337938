import assert from 'node:assert/strict';
import { codes } from './coupons-settings.mjs';
import { shop } from './shop.mjs';

function numberOf(text) {
  return Number(text.replace(/[^0-9.]/g, ''));
}

/** A code is made, refused when it is misspelt, and makes the cart cheaper. */
export async function scenario({ page, report, open, checkAccess }) {
  const code = `HALF${Date.now() % 100_000}`;
  const input = page.getByRole('textbox', { name: 'Discount code' });
  const apply = page.getByRole('button', { name: 'Apply' });
  await report.step('lets whoever looks after the shop make a code', async () => {
    await open(`${codes.page}/new`);
    await page.locator('[name="code"]').fill(code);
    await page.locator('[name="percent"]').fill('50');
    await page.getByRole('button', { name: `Create ${codes.label}` }).click();
    await page.getByRole('heading', { level: 1, name: code }).waitFor();
  });
  await report.step('says why a code is not good', async () => {
    await open(shop.page);
    await page
      .getByRole('button', { name: /^Add to cart/ })
      .first()
      .click();
    await open('/cart');
    await input.fill('NOTHING');
    await apply.click();
    await page.getByRole('alert').filter({ hasText: 'There is no such code.' }).waitFor();
    await checkAccess();
  });
  await report.step('takes off what the code is good for', async () => {
    const aside = page.locator('aside').last();
    const total = aside.getByText(/\d/).last();
    const before = numberOf(await total.textContent());
    await input.fill(code.toLowerCase());
    await apply.click();
    await page.getByText(code, { exact: true }).waitFor();
    const after = numberOf(await total.textContent());
    assert.ok(Math.abs(after * 2 - before) < 0.02, `${before} became ${after}`);
    await checkAccess();
    await open('/checkout');
    await page.getByText(`Discount ${code}`).waitFor();
    await checkAccess();
    await open('/cart');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await input.waitFor();
  });
}
