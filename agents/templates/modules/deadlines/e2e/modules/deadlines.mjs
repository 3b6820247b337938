import assert from 'node:assert/strict';
import { deadlines } from './deadlines-settings.mjs';

/** What is late says so in its list and on its page. */
export async function scenario({ page, report, open, checkAccess }) {
  const main = page.locator('main');
  const mark = main.locator('span').filter({ hasText: new RegExp(`^${deadlines.late}$`) });
  await report.step('narrows a list to what is late', async () => {
    await open(deadlines.page);
    await main.getByLabel('Deadline').selectOption(deadlines.late);
    await page.waitForURL(/standing=late/);
    await mark.first().waitFor();
    await checkAccess();
  });
  await report.step('marks what is late on its page', async () => {
    const link = main.locator(`a[href^="${deadlines.page}/"]:not([href$="/new"])`).first();
    assert.ok(await link.textContent());
    await link.click();
    await page.waitForURL(/\/\d+$/);
    await mark.first().waitFor();
    await checkAccess();
  });
}
