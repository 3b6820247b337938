import assert from 'node:assert/strict';

/** The ranking shows the first ones, with all of them below, and leads to those that have a page. */
export async function scenario({ page, report, open, checkAccess }) {
  const first = page.getByRole('list', { name: 'The first three' }).getByRole('listitem').first();
  await report.step('shows who is ahead', async () => {
    await open('/leaderboard');
    await first.waitFor();
    assert.match((await first.textContent()) ?? '', /^Rank 1/);
    await checkAccess();
  });
  await report.step('lists everybody by rank', async () => {
    const rows = page.getByRole('table').getByRole('row');
    assert.ok((await rows.count()) > 1, 'the table is empty');
    const link = first.getByRole('link');
    if (await link.count()) {
      await link.click();
      await page.waitForURL(/\/\d+$/);
    }
  });
}
