import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

/** Totals by month, saved as CSV; and nothing at all in months that are long past. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('adds up by month', async () => {
    await open('/reports');
    await page.getByRole('row', { name: /^Total/ }).waitFor();
    await checkAccess();
  });
  await report.step('saves the totals as CSV', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    assert.match(text, /^Month,/);
    assert.ok(text.split('\r\n').length > 2, 'the file has no months');
  });
  await report.step('keeps to the dates that were chosen', async () => {
    await page.getByLabel('To').fill('1990-12-31');
    await page.getByRole('heading', { name: 'Nothing in these months' }).waitFor();
  });
}
