/** The bell leads to the list, where all is marked as read. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('shows notifications and marks them as read', async () => {
    await open('/');
    await page.getByRole('link', { name: /^Notifications/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
    await checkAccess();
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByRole('button', { name: 'Mark all as read' }).waitFor({ state: 'detached' });
  });
}
