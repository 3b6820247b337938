import { writing } from '../writing.mjs';

/** A text is written from what is entered, once more, and kept in the library. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('writes a text and keeps it', async () => {
    await open('/write');
    await checkAccess();
    await page
      .locator(`[name="${writing.input}"]`)
      .fill('A cottage by the sea. We agreed to paint it. Ann will buy paint.');
    await page.getByRole('button', { name: writing.action }).click();
    await page.getByRole('region', { name: 'Version 1' }).waitFor();
    await page.getByRole('button', { name: 'Write another version' }).click();
    const second = page.getByRole('region', { name: 'Version 2' });
    await second.getByLabel('Title').fill('Kept by a test');
    await checkAccess();
    await second.getByRole('button', { name: 'Keep it' }).click();
    await second.getByRole('button', { name: 'Kept' }).waitFor();
    await open(writing.address);
    await page.getByText('Kept by a test').first().waitFor();
  });
}
