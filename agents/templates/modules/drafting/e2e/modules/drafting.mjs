import { drafted } from '../drafted.mjs';

/** A text is drafted on the page of a record and kept. */
export async function scenario({ page, report, entities, open, checkAccess }) {
  const entity = entities.find(({ label, address }) => drafted.includes(label) && address);
  if (!entity) {
    return;
  }
  await report.step('drafts a text and keeps it', async () => {
    await open(entity.address);
    await page.getByRole('button', { name: 'Write a draft' }).click();
    const draft = page.getByLabel('Draft', { exact: true });
    await draft.waitFor();
    await draft.fill('Drafted by a test');
    await checkAccess();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await draft.waitFor({ state: 'detached' });
    await page.getByText('Drafted by a test').first().waitFor();
  });
}
