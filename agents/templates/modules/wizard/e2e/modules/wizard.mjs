import assert from 'node:assert/strict';

/** Every form in steps refuses to go on while something is missing, and keeps its place over a reload. */
export async function scenario({ page, report, entities, open, checkAccess }) {
  for (const entity of entities.filter(({ form }) => form)) {
    await report.step(`leads through ${entity.label} step by step`, async () => {
      await open(`${entity.page}/new`);
      await page.getByText(/^Step 1 of /).waitFor();
      await checkAccess();
      for (const { name, kind, value } of entity.inputs) {
        const input = page.locator(`form [name="${name}"]`);
        if ((await input.count()) !== 1 || !['string', 'email', 'phone', 'text'].includes(kind)) {
          break;
        }
        await input.fill(value);
      }
      const before = await page.getByText(/^Step \d+ of /).textContent();
      await page.reload();
      await page.getByText(before).waitFor();
      const [first] = entity.inputs;
      const input = page.locator(`form [name="${first.name}"]`);
      if (first.kind === 'string') {
        assert.equal(await input.inputValue(), first.value);
      }
    });
  }
}
