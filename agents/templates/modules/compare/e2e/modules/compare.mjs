import assert from 'node:assert/strict';

/** Two records of a list are chosen and stand side by side. */
export async function scenario({ page, report, entities, open, checkAccess }) {
  for (const entity of entities) {
    await open(entity.page);
    const view = page.getByRole('button', { name: 'Compare', exact: true });
    if ((await view.count()) === 0) {
      continue;
    }
    await report.step(`compares ${entity.plural}`, async () => {
      await view.click();
      const choices = page.getByRole('region', { name: /^Choose / }).getByRole('button');
      await choices.nth(0).click();
      await choices.nth(1).click();
      await page.getByRole('table').waitFor();
      assert.equal(await page.getByRole('columnheader').count(), 2);
      await checkAccess();
    });
  }
}
