import assert from 'node:assert/strict';

/** The clock is started, goes on over a reload, and its time stands in the sheet once it is stopped. */
export async function scenario({ page, report, open, checkAccess }) {
  const face = page.getByRole('timer');
  await report.step('starts the clock', async () => {
    await open('/timer');
    await page.getByLabel('What are you doing?').fill('Testing the clock');
    await page.getByRole('button', { name: /^(Start|Clock in)$/ }).click();
    await face.waitFor();
    await checkAccess();
  });
  await report.step('goes on over a reload', async () => {
    await open('/timer');
    await face.waitFor();
  });
  await report.step('keeps the time when it is stopped', async () => {
    await page.getByRole('button', { name: /^(Stop|Clock out)$/ }).click();
    await face.waitFor({ state: 'detached' });
    const entries = page.getByRole('list', { name: 'Entries' }).getByRole('listitem');
    await entries.first().waitFor();
    assert.ok((await entries.count()) > 0, 'the entry is missing');
    await page.getByRole('rowheader', { name: 'Total' }).waitFor();
  });
}
