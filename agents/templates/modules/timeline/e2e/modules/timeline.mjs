/** What has a date stands along time and leads to its page. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('shows what happened when', async () => {
    await open('/timeline');
    await page.locator('main ol li').first().waitFor();
    await checkAccess();
  });
  await report.step('leads to a record', async () => {
    const link = page.locator('main ol li').first().getByRole('link').first();
    await link.click();
    await page.waitForURL(/\/\d+$/);
  });
}
