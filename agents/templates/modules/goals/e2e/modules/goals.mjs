/** The first of all goals is checked in, or gets some progress. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('shows how far one has come', async () => {
    await open('/progress');
    await page.locator('main ul li').first().waitFor();
    await checkAccess();
  });
  await report.step('takes down what is done', async () => {
    const goal = page.locator('main ul li').first();
    const checkIn = goal.locator('button[aria-pressed="false"]');
    if ((await checkIn.count()) > 0) {
      await checkIn.click();
      await goal.locator('button[aria-pressed="true"]').waitFor();
      return;
    }
    await goal.getByLabel('Add to it').fill('1');
    await goal.getByRole('button', { name: /^Add progress/ }).click();
    await page.getByText('Progress added').waitFor();
  });
}
