import assert from 'node:assert/strict';

/** A list is narrowed to what its records say in a field, and back. */
export async function scenario({ page, report, entities, open, checkAccess }) {
  for (const entity of entities.filter(({ filter, address }) => filter && address)) {
    const { name, label } = entity.filter;
    const [value] = entity.inputs.find((input) => input.name === name).value.split('\n');
    const found = page.locator(`main a[href="${entity.address}"]`).first();
    await report.step(`filters ${entity.plural.toLowerCase()} by ${label}`, async () => {
      await open(entity.page);
      const choice = page.getByRole('combobox', { name: label, exact: true });
      const search = page.getByRole('searchbox', { name: label, exact: true });
      await choice.locator('option', { hasText: value }).first().or(search).first().waitFor({
        state: 'attached',
      });
      await ((await search.count()) > 0 ? search.fill(value) : choice.selectOption(value));
      await page.waitForURL((url) => url.searchParams.size > 0);
      await found.waitFor();
      await checkAccess();
      await open(`${entity.page}?${name}=nothing-is-called-this`);
      await page.getByText('Nothing found', { exact: true }).waitFor();
      assert.equal(await found.count(), 0);
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByText('Nothing found', { exact: true }).waitFor({ state: 'detached' });
    });
  }
}
