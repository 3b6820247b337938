import assert from 'node:assert/strict';

/** Every converter shows a result, and another one after a swap. */
export async function scenario({ page, report, open, checkAccess }) {
  await open('/converters');
  const tabs = page.getByRole('navigation', { name: 'Converters' }).getByRole('link');
  const addresses = await tabs.evaluateAll((links) => links.map(({ href }) => href));
  for (const address of addresses.length > 0 ? addresses : ['/converters']) {
    await open(address);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await report.step(`works: ${title}`, async () => {
      const result = page.locator('main').getByRole('status');
      const before = await result.textContent();
      assert.match(before, / = /);
      await page.getByRole('button', { name: 'Swap' }).click();
      assert.notEqual(await result.textContent(), before);
      await checkAccess();
    });
  }
}
