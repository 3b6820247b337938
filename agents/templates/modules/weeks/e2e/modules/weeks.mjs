import { weeks } from './weeks-settings.mjs';

/** What a week comes to stands above the list. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('says above the list what the week comes to', async () => {
    await open(weeks.page);
    await page.locator('main').getByText('Average of the week').waitFor();
    await checkAccess();
  });
}
