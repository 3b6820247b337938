import assert from 'node:assert/strict';

/** Waits until a value has moved. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('shows values that move', async () => {
    await open('/live');
    const value = page.locator('main li p').first();
    await value.waitFor();
    await checkAccess();
    const before = await page.locator('main ul').textContent();
    await page.waitForFunction(
      (text) => document.querySelector('main ul')?.textContent !== text,
      before,
    );
    assert.notEqual(await page.locator('main ul').textContent(), before);
  });
}
