import assert from 'node:assert/strict';
import { lists } from './sequence-settings.mjs';

/** Something is put into a list and moved up, and the order stays. */
export async function scenario({ page, report, open, checkAccess }) {
  const panel = page.locator('section', { has: page.getByLabel(/^Add a /) });
  const rows = panel.locator('ol > li');
  const names = () => rows.getByRole('link').allTextContents();
  await report.step('puts something into a list', async () => {
    await open(lists);
    await page.locator(`main a[href^="${lists}/"]:not([href$="/new"])`).first().click();
    await panel.waitFor();
    const before = await rows.count();
    for (const index of [1, 2]) {
      await panel.getByLabel(/^Add a /).selectOption({ index });
      await panel.getByRole('button', { name: 'Add to the list' }).click();
      await rows.nth(before + index - 1).waitFor();
    }
    await checkAccess();
  });
  await report.step('moves it up, and keeps the order', async () => {
    const before = await names();
    await rows.last().getByRole('button', { name: / up$/ }).click();
    await page.getByText(/is number \d+ now/).waitFor();
    const wanted = [...before.slice(0, -2), before.at(-1), before.at(-2)];
    await page.reload();
    await rows.nth(before.length - 1).waitFor();
    assert.deepEqual(await names(), wanted);
  });
}
