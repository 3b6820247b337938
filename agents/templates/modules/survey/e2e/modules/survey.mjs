/** Answers the first survey that is open, and sees the results. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('answers a survey and sees the results', async () => {
    await open('/answer');
    await checkAccess();
    const links = page.locator('main').getByRole('link', { name: /^Answer / });
    await links.first().waitFor();
    const addresses = await links.evaluateAll((found) => found.map(({ href }) => href));
    const send = page.getByRole('button', { name: 'Send answers' });
    for (const address of addresses) {
      await open(address);
      await page.locator('form, [role="status"]:not(.toast), h2').first().waitFor();
      if ((await send.count()) > 0) {
        break;
      }
    }
    await checkAccess();
    for (const group of await page.locator('fieldset').all()) {
      const choice = group.locator('input').first();
      if ((await choice.count()) > 0) {
        await choice.check();
      } else {
        await group.locator('textarea').fill('Answered by a test');
      }
    }
    await send.click();
    await page
      .getByText(/^(Thank you, your answers|You have answered)/)
      .first()
      .waitFor();
    await page
      .getByText(/\d+ responses?$/)
      .first()
      .waitFor();
    await checkAccess();
  });
}
