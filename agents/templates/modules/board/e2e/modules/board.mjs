/** A card is moved by its menu and says so; the board shows it where it went, or why it stays. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('shows its columns', async () => {
    await open('/board');
    await page.getByRole('combobox').first().waitFor();
    await checkAccess();
  });
  await report.step('moves a card, or says why it may not', async () => {
    const menu = page.getByRole('combobox').first();
    await menu.selectOption({ index: 1 });
    await page.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
  });
}
