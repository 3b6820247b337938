/** Calculates with every calculator; the result is in the history and what was saved can be opened after a reload. */
export async function scenario({ page, report, open, checkAccess }) {
  await open('/calculators');
  const tabs = page.getByRole('navigation', { name: 'Calculators' }).getByRole('link');
  const addresses = await tabs.evaluateAll((links) => links.map(({ href }) => href));
  for (const address of addresses.length > 0 ? addresses : ['/calculators']) {
    await open(address);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await report.step(`calculates: ${title}`, async () => {
      await page.getByRole('button', { name: 'Calculate' }).click();
      await page.getByRole('region', { name: 'Result' }).waitFor();
      await page.getByLabel('Save this as').fill('First try');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('button', { name: 'Open First try' }).waitFor();
      await checkAccess();
      await open(address);
      await page.getByRole('region', { name: 'History' }).waitFor();
      await page.getByRole('button', { name: 'Open First try' }).click();
    });
  }
}
