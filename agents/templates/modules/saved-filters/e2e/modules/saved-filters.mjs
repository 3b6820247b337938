/** A search is kept under a name and brought back. */
export async function scenario({ page, report, entities, open, checkAccess }) {
  const entity = entities.find(({ search, address }) => search && address);
  if (!entity) {
    return;
  }
  await report.step('keeps a search and brings it back', async () => {
    await open(`${entity.page}?q=${encodeURIComponent(entity.search)}`);
    await page.getByLabel('Name of the filter').fill('Kept by a test');
    await page.getByRole('button', { name: 'Save filter' }).click();
    const kept = page.getByRole('button', { name: 'Saved filter: Kept by a test', exact: true });
    await kept.waitFor();
    await checkAccess();
    await open(entity.page);
    await kept.click();
    await page.waitForURL(/[?&]q=/);
  });
}
