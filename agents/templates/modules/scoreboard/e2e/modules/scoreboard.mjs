import assert from 'node:assert/strict';

/** Enters points in every game; they are still there after a reload, and go when they are undone. */
export async function scenario({ page, report, open, checkAccess }) {
  await open('/scoreboard');
  const tabs = page.getByRole('navigation', { name: 'Games' }).getByRole('link');
  const addresses = await tabs.evaluateAll((links) => links.map(({ href }) => href));
  for (const address of addresses.length > 0 ? addresses : ['/scoreboard']) {
    await open(address);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await report.step(`keeps the score: ${title}`, async () => {
      await checkAccess();
      await page.locator('form input').first().fill('Alex');
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      const board = page.getByRole('list', { name: 'Score' });
      await board.getByText('Alex').waitFor();
      await checkAccess();
      const before = await board.textContent();
      const key = page.getByRole('button', { name: '5', exact: true });
      const plus = page.getByRole('button', { name: 'Alex +' }).first();
      await key.or(plus).first().click();
      const enter = page.getByRole('button', { name: 'Enter', exact: true });
      if ((await enter.count()) > 0) {
        await enter.click();
      }
      await page.getByRole('button', { name: 'Undo' }).and(page.locator(':enabled')).waitFor();
      const after = await board.textContent();
      assert.notEqual(after, before);
      await open(address);
      await board.waitFor();
      assert.equal(await board.textContent(), after);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.waitForFunction(
        (text) => document.querySelector('ul[aria-label="Score"]')?.textContent === text,
        before,
      );
      await checkAccess();
    });
  }
}
