import assert from 'node:assert/strict';
import { fixtures } from './league-settings.mjs';

/** The table follows the scores, and is sorted by what people choose. */
export async function scenario({ page, report, open, checkAccess }) {
  const rows = page.locator('main table tbody tr');
  const numbersIn = async (column) =>
    (await page.locator(`main table tbody td:nth-child(${column})`).allTextContents()).map(Number);
  const pointsOf = async (name) => {
    await open('/league-table');
    await rows.first().waitFor();
    const row = rows.filter({ has: page.getByRole('link', { name, exact: true }) });
    return Number(await row.first().locator('td:nth-child(10)').textContent());
  };
  await report.step('sorts the table by wins', async () => {
    await open('/league-table');
    await rows.first().waitFor();
    await checkAccess();
    await page.getByRole('button', { name: 'Wins' }).click();
    const wins = await numbersIn(4);
    assert.ok(wins.length > 1);
    assert.deepEqual(
      wins,
      wins.toSorted((a, b) => b - a),
    );
  });
  await report.step('gives the winner of a match its points', async () => {
    await open(fixtures);
    const coming = page.getByRole('region', { name: 'Upcoming matches' });
    await coming.getByRole('listitem').first().waitFor();
    await checkAccess();
    const winner = (
      await coming.getByRole('listitem').first().getByRole('link').first().textContent()
    ).trim();
    const before = await pointsOf(winner);
    await open(fixtures);
    const first = coming.getByRole('listitem').first();
    await first.getByRole('button', { name: 'Enter score' }).click();
    await first.getByLabel('Score of').nth(0).fill('9');
    await first.getByLabel('Score of').nth(1).fill('1');
    await first.getByRole('button', { name: 'Save score' }).click();
    await page.getByRole('region', { name: 'Results' }).getByText('9 : 1').first().waitFor();
    assert.ok((await pointsOf(winner)) > before, `${winner} has no more points than before`);
  });
}
