import assert from 'node:assert/strict';
import { another } from '../forms.mjs';

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** A list takes in what is pasted, after it was looked at. */
export async function scenario({ page, report, entities, open, checkAccess }) {
  for (const entity of entities.filter(({ choices }) => choices.length === 0)) {
    await open(entity.page);
    if ((await page.getByRole('link', { name: 'Import CSV' }).count()) === 0) {
      continue;
    }
    await report.step(`imports ${entity.plural} from CSV`, async () => {
      await page.getByRole('link', { name: 'Import CSV' }).click();
      const inputs = entity.inputs.map(another).map(another);
      const header = inputs.map(({ name }) => name).join(',');
      const row = inputs.map(({ value, kind }) => quoted(kind === 'boolean' ? 'yes' : value));
      const box = page.getByLabel('Or paste the rows here');
      await box.fill(`${header}\n${row.join(',')}\n`);
      const button = page.getByRole('button', { name: 'Import 1 of 1' });
      await button.waitFor();
      await checkAccess();
      await button.click();
      await page.getByText('1 imported').first().waitFor();
      assert.equal(await box.inputValue(), '');
    });
  }
}
