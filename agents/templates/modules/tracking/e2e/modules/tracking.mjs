import assert from 'node:assert/strict';
import { tracked } from './tracking-settings.mjs';

/** Nothing is found without a code, and a wrong one says so. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('looks something up by its code', async () => {
    await open('/track');
    await checkAccess();
    await page.getByLabel(tracked.label).fill('AAAA-AAAA');
    await page.getByRole('button', { name: tracked.title, exact: true }).click();
    await page.getByText(/with this code/).waitFor();
    assert.match(page.url(), /code=AAAA-AAAA/);
  });
}
