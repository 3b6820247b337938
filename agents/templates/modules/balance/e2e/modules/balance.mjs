import assert from 'node:assert/strict';

/** What comes in and what goes out, month by month. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('sets what comes in against what goes out', async () => {
    await open('/balance');
    await page.locator('main table tbody tr').first().waitFor();
    assert.equal(await page.locator('main table tbody tr').count(), 12);
    await page.locator('main figure li').first().waitFor();
    await checkAccess();
    await page.getByLabel('Show').selectOption('6');
    await page.locator('main table tbody tr').nth(6).waitFor({ state: 'detached' });
    assert.equal(await page.locator('main table tbody tr').count(), 6);
  });
}
