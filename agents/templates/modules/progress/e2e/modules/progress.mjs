import { progress } from './progress-settings.mjs';

/** How far a record is stands in its list and on its page. */
export async function scenario({ page, report, open, checkAccess }) {
  const main = page.locator('main');
  const bar = main.getByRole('progressbar');
  await report.step('says in the list how much is done', async () => {
    await open(progress.page);
    await bar.first().waitFor();
    await checkAccess();
  });
  await report.step('says on the page how much is done', async () => {
    const item = main.locator('tr, li, article').filter({ has: page.getByRole('progressbar') });
    await item.first().locator(`a[href^="${progress.page}/"]`).first().click();
    await page.waitForURL(/\/\d+$/);
    await bar.first().waitFor();
    await checkAccess();
  });
}
