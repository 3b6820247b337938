import assert from 'node:assert/strict';

/** The calendar shows its month, turns to the next, and leads from a day to the form for a new record. */
export async function scenario({ page, report, open, checkAccess }) {
  const month = () => page.getByRole('heading', { level: 2 }).first().textContent();
  await report.step('shows the month', async () => {
    await open('/calendar');
    await page.getByRole('columnheader', { name: 'Mon' }).waitFor();
    await checkAccess();
  });
  await report.step('turns to the next month', async () => {
    const before = await month();
    await page.getByRole('button', { name: 'Next month' }).click();
    assert.notEqual(await month(), before);
    await page.getByRole('button', { name: 'Today' }).click();
    assert.equal(await month(), before);
  });
  await report.step('makes a record on a day', async () => {
    await page.getByRole('link', { name: / on \w+,? 15 \w+$/ }).click();
    await page.waitForURL(/\/new\?\w+=\d{4}-\d{2}-15/);
  });
}
