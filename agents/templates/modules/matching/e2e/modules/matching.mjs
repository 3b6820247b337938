/** Somebody says what to look for and gets proposals with reasons. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('proposes what fits, with reasons', async () => {
    await open('/recommended');
    const form = page.locator('main form').first();
    await form.waitFor();
    await checkAccess();
    const choice = form.locator('select').first();
    if ((await choice.count()) === 0) {
      return;
    }
    await choice.locator('option').nth(1).waitFor({ state: 'attached' });
    await choice.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Save wishes' }).click();
    await page.getByText('Your wishes were saved').waitFor();
    await checkAccess();
  });
}
