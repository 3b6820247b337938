/** Somebody writes to another account and sees the message in the conversation. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('writes to somebody', async () => {
    await open('/messages');
    await checkAccess();
    await page.locator('section[aria-labelledby="new-conversation"] li button').first().click();
    await page.getByLabel('Message', { exact: true }).fill('Written by a test');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('log').getByText('Written by a test').last().waitFor();
    await checkAccess();
  });
  await report.step('finds the conversation in the inbox', async () => {
    await open('/messages');
    const inbox = page.getByRole('navigation', { name: 'Conversations' });
    const entry = inbox.getByRole('link').filter({ hasText: 'Written by a test' });
    await entry.first().click();
    await page.waitForURL(/\/messages\/\d+$/);
    await page.getByRole('log').getByText('Written by a test').last().waitFor();
  });
}
