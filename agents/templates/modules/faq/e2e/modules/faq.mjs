/** A question opens, and an admin adds one. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('opens an answer and adds a question', async () => {
    await open('/faq');
    const first = page.locator('details').first();
    await first.locator('summary').click();
    await first.locator('p').waitFor();
    await checkAccess();
    await page.getByLabel('Question', { exact: true }).fill('Asked by a test?');
    await page.getByLabel('Answer', { exact: true }).fill('Answered by a test.');
    await page.getByRole('button', { name: 'Add question' }).click();
    await page.getByText('Asked by a test?').waitFor();
  });
}
