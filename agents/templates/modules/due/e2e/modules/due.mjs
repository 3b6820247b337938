import assert from 'node:assert/strict';
import { due } from './due-settings.mjs';

/** What is due leads to its record, which says so too. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('lists what is due', async () => {
    await open('/due');
    await page.getByRole('heading', { level: 1, name: due.title }).waitFor();
    await page.locator('main ul > li').first().waitFor();
    await checkAccess();
  });
  await report.step('leads to a record that is due', async () => {
    const link = page.locator('main ul > li a').first();
    const name = await link.textContent();
    await link.click();
    await page
      .locator('main')
      .getByText(/^Due( since|\b)/)
      .first()
      .waitFor();
    assert.ok(name);
  });
}
