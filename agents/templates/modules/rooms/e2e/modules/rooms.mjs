/** Somebody opens a room, says something and sees it. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('opens a room and talks in it', async () => {
    await open('/rooms');
    await checkAccess();
    await page.getByLabel('Name of a new room').fill('Room of a test');
    await page.getByRole('button', { name: 'Open room' }).click();
    await page.waitForURL(/\/messages\/\d+$/);
    await page.getByLabel('Message', { exact: true }).fill('Anybody here?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('log').getByText('Anybody here?').waitFor();
  });
}
