/** A card is turned over, and the next one shows its front. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('turns a card over', async () => {
    await open('/practise');
    await page.getByRole('button', { name: /^Front: / }).click();
    await page.getByRole('button', { name: /^Back: / }).waitFor();
    await checkAccess();
    await page.getByRole('button', { name: 'Next card' }).click();
    await page.getByRole('button', { name: /^Front: / }).waitFor();
  });
}
