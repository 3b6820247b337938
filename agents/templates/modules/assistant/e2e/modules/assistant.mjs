/** A question is answered, with its origin. */
export async function scenario({ page, report, entities, open, checkAccess }) {
  await report.step('answers a question', async () => {
    await open('/assistant');
    const [entity] = entities;
    await page.getByLabel('Your question').fill(`Which ${entity?.plural ?? 'things'} are there?`);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Search in this app, no AI').waitFor();
    await checkAccess();
  });
}
