import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

/** Every list with the tool can be saved, with a row for each record. */
export async function scenario({ page, report, entities, open }) {
  for (const entity of entities) {
    await open(entity.page);
    const button = page.getByRole('button', { name: 'Export CSV' });
    if ((await button.count()) === 0) {
      continue;
    }
    await report.step(`saves ${entity.plural} as CSV`, async () => {
      const coming = page.waitForEvent('download');
      await button.click();
      const text = await readFile(await (await coming).path(), 'utf8');
      assert.ok(text.split('\r\n').length > 2, 'the file has no rows');
    });
  }
}
