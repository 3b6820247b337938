import assert from 'node:assert/strict';

/** Starts every game, gives it some input, pauses it and starts anew. */
export async function scenario({ page, report, open, checkAccess }) {
  await open('/play');
  const tabs = page.getByRole('navigation', { name: 'Games' }).getByRole('link');
  const addresses = await tabs.evaluateAll((links) => links.map(({ href }) => href));
  for (const address of addresses.length > 0 ? addresses : ['/play']) {
    await open(address);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await report.step(`plays ${title}`, async () => {
      await checkAccess();
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      const cell = page.getByRole('group', { name: 'Board' }).getByRole('button').first();
      if ((await cell.count()) > 0) {
        await cell.click();
      }
      const score = await page.locator('output').first().textContent();
      assert.match(score, /^\d+$/);
      const pause = page.getByRole('button', { name: 'Pause' });
      if ((await pause.count()) > 0) {
        await pause.click();
        await page.getByText('Paused').waitFor();
      }
      await page.getByRole('button', { name: /^(Restart|New game)$/ }).click();
      await checkAccess();
    });
  }
}
